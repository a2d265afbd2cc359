import SOPCore
import SOPStore

/// Books that a forger made: every paraf is sound, and one rule is broken in one entry.
///
/// Verification must fault that line before any other; and books of odd but lawful habits not at all. Control: a
/// verification that skips the rules.
struct Forge: Check {
  static let name = "forge"

  private let procedures: [(procedure: Procedure, digest: Digest)]
  private let definition: SeenBook.Definitions
  private let isControl: Bool
  private var random: SplitMix
  private var tried: [String: Int] = [:]
  private var codes: [String: Int] = [:]

  static func run(_ options: Options, _ report: inout Report) throws {
    var forge = Forge(options)
    forge.check(options, &report)
  }

  private init(_ options: Options) {
    isControl = options.isControl
    random = SplitMix(seed: options.seed)
    let catalogue = Catalogue()
    procedures = catalogue.codes.compactMap { code in
      guard let definition = catalogue.definition(of: code), let procedure = definition.sound else {
        return nil
      }
      return (procedure, definition.digest)
    }
    let known = procedures
    definition = { code, digest in
      known.first { $0.procedure.code == code && $0.digest == digest }?.procedure
    }
  }

  private mutating func check(_ options: Options, _ report: inout Report) {
    let isBrief = options.isShort || options.isControl
    let books = options.count ?? (isBrief ? 12 : 300)
    // So many forgeries of each rule in each SOP.
    let places = isBrief ? 1 : 4
    let size = isBrief ? 60 : 120
    for number in 0..<books {
      var office = OddOffice(
        seed: options.seed &+ UInt64(number), procedures: procedures)
      office.work(upTo: size)
      let faults = faults(in: office.lines)
      report.require(
        faults.isEmpty, "the lawful book of seed \(number) is faulted: \(faults.prefix(2))")
      forge(office, upTo: places, &report)
    }
    let forged = tried.values.reduce(0, +)
    report.figure("lawful odd books", books)
    report.figure("forged books", forged)
    report.figure("rules broken", "\(tried.count) of \(Forgery.all.count)")
    report.figure("in each SOP", codes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    if isControl { return }
    if !isBrief {
      for forgery in Forgery.all {
        report.require(tried[forgery.name] != nil, "never tried: \(forgery.name)")
      }
      report.require(forged >= 300, "only \(forged) forged books")
    }
    report.require(codes.count == procedures.count, "not every SOP was tried")
  }

  /// Breaks in the book, one at a time, what it offers and has not been broken often enough.
  private mutating func forge(_ office: OddOffice, upTo places: Int, _ report: inout Report) {
    var counts = self.counts
    for step in office.steps {
      for forgery in Forgery.all {
        let key = "\(step.procedure.code) \(forgery.name)"
        guard counts[key, default: 0] < places, random.next() % 3 == 0,
          let line = forgery.line(insteadOf: step)
        else { continue }
        counts[key, default: 0] += 1
        tried[forgery.name, default: 0] += 1
        codes[step.procedure.code, default: 0] += 1
        let found = faults(in: resealed(office.lines, step.index, line))
        report.require(
          found.first?.line == step.index + 1,
          "\(key), line \(step.index + 1): \(found.first.map { "\($0)" } ?? "no fault")")
      }
    }
    self.counts = counts
  }

  private var counts: [String: Int] = [:]

  private func faults(in lines: [[UInt8]]) -> [BookFault] {
    let book = SeenBook(lines.flatMap { $0 + [0x0A] }, definitions: definition)
    guard isControl else { return book.faults }
    return book.faults.filter { if case .rule = $0.kind { false } else { true } }
  }

  /// The book with another line in a place, it and all that follow sealed anew.
  private func resealed(_ lines: [[UInt8]], _ index: Int, _ line: [UInt8]) -> [[UInt8]] {
    var lines = lines
    lines[index] = line
    let before = lines[index - 1]
    var seal = AgendaLine.ending(of: before.span)?.seal ?? .zero
    for index in index..<lines.count {
      let line = lines[index]
      guard let ending = AgendaLine.ending(of: line.span) else { continue }
      seal = Paraf.seal(after: seal, Array(line[..<ending.sealedCount]))
      let count = lines[index].count
      lines[index].replaceSubrange(count - 64..<count, with: Array(seal.hex.utf8))
    }
    return lines
  }
}
