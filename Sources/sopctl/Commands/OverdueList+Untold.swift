import SOPCore
import SOPStore

// Notices that an earlier command recorded, and could not print.

extension OverdueList {
  /// A notice that stands in the book, and its No.
  struct Notice {
    let no: Int
    let late: LateRun
  }

  /// The notices of an account that were not printed yet, of those asked for, as they were when they were
  /// recorded; what is noted and is none is struck off.
  func untold(
    _ noted: [Int], among notices: UntoldNotices, _ selection: Selection, _ office: Office,
    _ session: Session
  ) throws(Failure) -> [Notice] {
    if noted.isEmpty { return [] }
    let (found, lastNo) = try office.entries(numbered: Set(noted))
    let author = Person(name: Person.programName, account: session.world.account.name)
    let own = found.filter { $0.event.kind == .overdue && $0.event.person == author }
    // A No that the book has not reached may be about to be recorded by another command.
    notices.strike(noted.filter { no in no <= lastNo && !own.contains { $0.no == no } })
    let definition = office.pinnedDefinitions()
    var told: [Notice] = []
    for entry in own {
      let earlier = try office.entries(of: entry.event.run).filter { $0.no < entry.no }
      if let run = try? Run(entries: earlier, definition: definition),
        let late = LateRun(noticed: entry.event, of: run, by: office.clock),
        selection.includes(late)
      {
        told.append(Notice(no: entry.no, late: late))
      }
    }
    return told
  }
}

extension Office {
  /// Where it is kept which notices of the book were not printed; `nil` where nothing can be kept.
  func untoldNotices() throws(Failure) -> UntoldNotices? {
    guard let checkpoint else { return nil }
    let reader = try openBook()
    return try orFail(reader.header()).map {
      checkpoint.untoldNotices(of: $0.seal, in: folder.book)
    }
  }

  /// The entries with some numbers, and the last No of the book.
  fileprivate func entries(
    numbered nos: Set<Int>
  ) throws(Failure) -> (entries: [AgendaEntry], lastNo: Int) {
    let reader = try openBook()
    var entries: [AgendaEntry] = []
    var lastNo = 0
    func take(_ line: Span<UInt8>, number: Int) {
      guard number > 1, let no = AgendaEntry.no(ofEntry: line) else { return }
      lastNo = no
      guard nos.contains(no), case .entry(let entry)? = try? AgendaLine.read(line, isFirst: false)
      else { return }
      entries.append(entry)
    }
    _ = try orFail(reader.forEachLine(take))
    return (entries, lastNo)
  }
}
