/// Who signs a report: the head who takes note of it (mengetahui), and whoever made it (dibuat oleh).
package struct Signatories: Sendable, Equatable {
  package let head: Signatory
  package let maker: Signatory

  /// Everything is written in by hand.
  package static let blank = Signatories(head: .blank, maker: .blank)
}

/// One of those who sign.
package struct Signatory: Sendable, Equatable {
  /// What the SOP's form calls the executor, for instance `Kepala Bidang`; `nil` leaves the post to be written in.
  package let title: String?
  /// Whether the official holds the post for somebody else (pelaksana tugas).
  package let isActing: Bool
  /// The name and the civil servant's number (NIP), as the roster has them; `nil` leaves a ruled blank.
  package let name: String?
  package let number: String?

  fileprivate static let blank = Signatory(title: nil, isActing: false, name: nil, number: nil)
}

extension Signatories {
  /// By the report chain of the SOP by which reports are made: its first link makes them, its last link takes note
  /// of them. Where the office does not use such an SOP, the chain is that of the SOP of which most was done.
  ///
  /// - Parameters:
  ///   - procedures: those in force.
  ///   - used: those that the office uses, by its settings.
  ///   - account: at which the report is made; whoever has it made the report, if he or she holds the role.
  ///   - day: on which the last entry read was recorded.
  package init(
    of report: PeriodReport, among procedures: [Procedure], used: [Procedure],
    in office: OfficeSettings, account: String, on day: Day
  ) {
    let codes = Set(used.map(\.code) + report.sops.map(\.code))
    let code = report.busiestCode
    let procedure =
      procedures.first { $0.isReporting && codes.contains($0.code) }
      ?? procedures.first { $0.code == code } ?? procedures.first(where: \.isReporting)
    guard let procedure, let first = procedure.chain.links.first,
      let last = procedure.chain.links.last
    else {
      self = .blank
      return
    }
    let makers = office.roster.holders(of: first.role, on: day)
    let heads = office.roster.holders(of: last.role, on: day)
    head = Signatory(last.role, of: procedure, heads.only)
    maker = Signatory(
      first.role, of: procedure, makers.first { $0.account == account } ?? makers.only)
  }
}

extension Signatory {
  fileprivate init(_ role: Role, of procedure: Procedure, _ official: Official?) {
    let executor = procedure.executors.first { $0.role == role }
    title = executor?.name ?? executor?.printed ?? role.code
    isActing = official.map { !$0.roles.contains { $0.folded == role.folded } } ?? false
    name = official?.name
    number = official?.number
  }
}

extension PeriodReport {
  /// The SOP of which most activities were completed, the first of several; `nil` where none was.
  fileprivate var busiestCode: String? {
    let counts = sops.reduce(into: [:]) { counts, sop in
      counts[sop.code, default: 0] += sop.tally[.activitiesCompleted]
    }
    return counts.filter { $0.value > 0 }.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}

extension Array {
  /// The only element; `nil` where there are none, or several.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
