import Glibc
import SOPCore
import SOPStore

@main
struct Harness {
  static func main() throws {
    let arguments = CommandLine.arguments
    let count = Int(arguments[1]) ?? 100
    let folder = OfficeFolder(path: arguments[2])
    let catalogue = Catalogue()
    try FilePath.makeFolder(folder.path)
    var procedures: [(Procedure, Digest)] = []
    for code in catalogue.codes {
      guard let definition = catalogue.definition(of: code), let procedure = definition.sound else {
        continue
      }
      procedures.append((procedure, definition.digest))
      try folder.pinned.pin(definition, code: code)
    }
    var generator = BookGenerator(seed: 7, procedures: procedures)
    let file = fopen(folder.book, "w")
    var bytes = generator.header()
    for _ in 0..<count {
      bytes += generator.next()
      if bytes.count > 1 << 20 {
        fwrite(bytes, 1, bytes.count, file)
        bytes = []
      }
    }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
