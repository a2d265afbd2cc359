import Glibc
import SOPCore
import SOPStore

/// Makes a book of any size: `harness generate COUNT FOLDER`.
struct Generate {
  private let count: Int
  private let folder: OfficeFolder
  private var habits = BookGenerator.Habits()

  init(_ count: Int, in folder: OfficeFolder, habits: BookGenerator.Habits) {
    self.count = count
    self.folder = folder
    self.habits = habits
  }

  init(_ words: ArraySlice<String>) throws {
    guard words.count == 2, let count = words.first.flatMap({ Int($0) }), let path = words.last
    else { throw Skipped("usage: harness generate COUNT FOLDER") }
    self.count = count
    folder = OfficeFolder(path: path)
  }

  func run() throws -> Int32 {
    try FilePath.makeFolder(folder.path)
    let catalogue = Catalogue()
    var procedures: [(Procedure, Digest)] = []
    for code in catalogue.codes {
      guard let definition = catalogue.definition(of: code), let procedure = definition.sound else {
        continue
      }
      procedures.append((procedure, definition.digest))
      try folder.pinned.pin(definition, code: code)
    }
    var generator = BookGenerator(seed: 7, procedures: procedures, habits: habits)
    guard let file = fopen(folder.book, "w") else { return 1 }
    var bytes = generator.header()
    for _ in 0..<count {
      bytes += generator.next()
      if bytes.count > 1 << 20 {
        fwrite(bytes, 1, bytes.count, file)
        bytes = []
      }
    }
    fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 ? 0 : 1
  }
}
