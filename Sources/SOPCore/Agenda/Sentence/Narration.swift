/// The sentence of an entry (uraian), written from its facts: what happened, complete without the program.
package struct Narration: SentenceTeller {
  private let event: Event
  private let procedure: Procedure?
  private let visit: Visit?
  private let edition: Edition
  /// What is said of the time, where the visit is not known.
  var assumed: AssumedRemark?
  private var text = ""

  /// - Parameters:
  ///   - procedure: the definition of the run; without it the sentence goes without titles.
  ///   - visit: of the activity that the event completes.
  package init(
    of event: Event, in procedure: Procedure?, during visit: Visit? = nil,
    edition: Edition = .current
  ) {
    self.event = event
    self.visit = visit
    self.procedure = procedure
    self.edition = edition
  }

  package var sentence: String {
    var teller = self
    teller.tell()
    return teller.text
  }

  // MARK: - What is told

  var kind: Event.Kind { event.kind }

  var knowsTitles: Bool { procedure != nil }

  func has(_ key: Details.Key) -> Bool {
    let details = event.details
    return switch key {
    case .sop: details.definition != nil
    case .perihal: details.subject != nil
    case .terjadi: details.occurred != nil
    case .jawaban: details.answer != nil
    case .hasil: details.outcome != nil
    case .isian: !details.fields.isEmpty
    case .output: details.output != nil
    case .catatan: details.note != nil
    case .alasan: details.reason != nil
    case .lampiran: !details.attachments.isEmpty
    case .lama: details.used != nil
    case .bruto: details.gross != nil
    case .batas: details.budget != nil
    case .lewat: details.over != nil
    case .diukur: details.measure != nil
    case .rencana: details.planned != nil
    case .ke: details.target != nil
    case .membatalkan: details.voided != nil
    case .tingkat: details.level != nil
    case .kepada: details.notify != nil
    case .rangkap: details.isDoubleHat
    case .peran: details.basis != nil
    }
  }

  var fate: ReportFate? {
    guard let procedure, let number = event.activity, let link = procedure.chain.link(of: number),
      link > 0
    else { return nil }
    let isSentBack = edition >= .reportsSentBack && event.returnsReport(in: procedure)
    return isSentBack ? .sentBack : .received
  }

  var timeRemark: TimeRemark? {
    switch assumed {
    case .outsideHours: return .outsideHours
    case .beforePlannedStart: return .beforePlannedStart
    case nil: break
    }
    if edition >= .current, event.unreachedStart(in: visit) != nil { return .beforePlannedStart }
    let isOutside =
      edition >= .hoursByVisit
      ? event.isOutsideHours(in: visit) : edition >= .hoursByLength && event.hasUncountedTimeAlone
    return isOutside ? .outsideHours : nil
  }

  // MARK: - Telling

  mutating func say(_ words: StaticString) { text += words.description }

  mutating func say(_ fact: SentenceFact) { text += words(of: fact) ?? "-" }

  mutating func sayFields() {
    let fields = activity?.fields ?? []
    for filled in event.details.fields {
      let label = fields.first { $0.key == filled.key }?.label ?? filled.key
      text += "; \(label): \(filled.value.trimmingPeriod)"
    }
  }

  private var activity: Activity? { event.activity.flatMap { procedure?.activity($0) } }

  private func words(of fact: SentenceFact) -> String? {
    let details = event.details
    return switch fact {
    case .name: event.person.name
    case .role: event.role?.code
    case .run: event.run.text
    case .code: event.run.code
    case .procedureName: procedure?.identity.name.trimmingPeriod
    case .activity: event.activity.map { String($0) }
    case .title: activity?.title.trimmingPeriod
    case .turn: activity?.role.code
    case .subject: details.subject
    case .answer: details.answer?.rawValue
    case .outcome: details.outcome
    case .output: details.output?.trimmingPeriod
    case .note: details.note
    case .reason: details.reason?.trimmingPeriod
    case .attachments: details.attachments.map(\.name).joined(separator: ", ")
    case .used: details.used?.text
    case .budget: details.budget?.text
    case .over: details.over?.text
    case .planned: details.planned?.local.minuteText
    case .occurred: details.occurred?.local.minuteText
    case .unreachedStart:
      assumed?.start
        ?? event.unreachedStart(in: visit).map {
          LocalTime($0, in: event.recorded.offset).minuteText
        }
    case .target: details.target.map { String($0) }
    case .voided: details.voided.map(AgendaEntry.text(ofNo:))
    case .level: details.level.map { String($0) }
    case .notify: details.notify?.code
    }
  }
}

extension Narration {
  /// What a sentence may say of the time that the entry alone does not tell.
  enum AssumedRemark {
    case outsideHours
    /// With the start, `2026-11-20 08:00`.
    case beforePlannedStart(String)

    fileprivate var start: String? {
      if case .beforePlannedStart(let start) = self { start } else { nil }
    }
  }

  /// The wordings that this program has written, oldest first: a sentence of any of them is true.
  package enum Edition: Int, CaseIterable, Comparable, Sendable {
    /// Neither what was outside working hours nor what was sent back by an answer is said.
    case first
    /// Outside working hours is what has gross time alone.
    case hoursByLength
    /// A report that an answer sends back is no longer called received.
    case reportsSentBack
    /// Outside working hours is what passed while the office was closed, pauses aside.
    case hoursByVisit
    /// What was completed before its planned start is said to be.
    case current

    package static func < (left: Edition, right: Edition) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether a sentence says what the facts say, in any wording that this program has written; earlier ones masked no
  /// NIK of a definition.
  package static func isTrue(
    _ sentence: String, of event: Event, in procedure: Procedure?, during visit: Visit?
  ) -> Bool {
    let tellings = Edition.allCases.reversed().lazy.map {
      Narration(of: event, in: procedure, during: visit, edition: $0).sentence
    }
    if tellings.contains(sentence) { return true }
    let masked = NIK.masking(sentence)
    return masked != sentence && tellings.contains { NIK.masking($0) == masked }
  }
}

extension Event {
  /// Whether no working time counted although some passed.
  fileprivate var hasUncountedTimeAlone: Bool {
    details.used == .zero && details.gross != nil && details.measure == .officeHours
  }
}

extension String {
  /// The text without the period that ends it, so that it can stand within a sentence.
  var trimmingPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension LocalTime {
  /// `2026-11-20 08:00`, as it can be typed.
  package var minuteText: String {
    "\(day.text) \((secondOfDay / 3600).digits(2)):\((secondOfDay / 60 % 60).digits(2))"
  }
}
