/// The sentence of an entry (uraian): what happened, complete without the program.
///
/// It is part of the format, so it is Indonesian whatever language the program speaks; it is never parsed.
package struct Narration {
  private let event: Event
  private let procedure: Procedure
  private let visit: Visit?

  /// - Parameter visit: of the activity that the event completes.
  package init(of event: Event, in procedure: Procedure, during visit: Visit? = nil) {
    self.event = event
    self.visit = visit
    self.procedure = procedure
  }

  package var sentence: String {
    (deed + circumstances).joined(separator: "; ") + "."
  }

  // MARK: - What was done

  private var deed: [String] {
    switch event.kind {
    case .started: started
    case .completed, .finished: completed
    case .returned: returned
    case .paused: ["\(actor) menjeda \(activity)\(because)"]
    case .resumed: ["\(actor) melanjutkan \(activity)"]
    case .cancelled: ["\(actor) membatalkan \(event.run) pada \(activity)\(because)"]
    case .noted: ["\(actor) mencatat pada \(activity): \(event.details.note ?? "")"]
    case .corrected: [corrected]
    case .overdue: [overdue]
    }
  }

  private var started: [String] {
    let name = procedure.identity.name.trimmingPeriod
    let opening = "\(actor) memulai \(event.run), SOP \(procedure.code): \(name)"
    return [opening] + (event.details.subject.map { ["perihal: \($0)"] } ?? [])
  }

  private var completed: [String] {
    let details = event.details
    var parts: [String] = []
    if let number = event.activity, let link = procedure.chain.link(of: number), link > 0 {
      let fate = event.returnsReport(in: procedure) ? "dikembalikan" : "diterima"
      parts.append("Laporan \(fate): \(actor) menyelesaikan \(activity)")
    } else {
      parts.append("\(actor) menyelesaikan \(activity)")
    }
    if let answer = details.answer { parts.append("jawaban: \(answer.rawValue)") }
    if let outcome = details.outcome { parts.append("hasil: \(outcome)") }
    parts += filledIn
    if let output = details.output { parts.append("output: \(output.trimmingPeriod)") }
    if let timing { parts.append(timing) }
    if let planned = details.planned {
      parts.append("kegiatan berikutnya direncanakan mulai \(planned.local.minuteText)")
    }
    if event.kind == .finished { parts.append("\(event.run) tuntas") }
    return parts
  }

  /// The fields by their labels, as the form has them.
  private var filledIn: [String] {
    let fields = event.activity.flatMap(procedure.activity)?.fields ?? []
    return event.details.fields.map { filled in
      let label = fields.first { $0.key == filled.key }?.label ?? filled.key
      return "\(label): \(filled.value.trimmingPeriod)"
    }
  }

  private var timing: String? {
    let details = event.details
    guard let used = details.used else { return nil }
    if let planned = event.unreachedStart(in: visit) {
      let start = LocalTime(planned, in: event.recorded.offset).minuteText
      let budget = details.budget.map { " dari \($0.text)" } ?? ""
      return "waktu \(used.text)\(budget), sebelum waktu rencana (\(start))"
    }
    guard let budget = details.budget else { return "waktu \(used.text), tanpa standar" }
    let timing = "waktu \(used.text) dari \(budget.text)"
    if event.isOutsideHours(in: visit) { return "\(timing), di luar jam kerja" }
    return details.over.map { "\(timing), lewat \($0.text)\(because)" } ?? timing
  }

  private var returned: [String] {
    let target = event.details.target.map { "kegiatan \($0)" } ?? "pembuatnya"
    return ["\(actor) mengembalikan laporan dari \(activity) ke \(target)\(because)"]
  }

  private var corrected: String {
    let no = event.details.voided.map(AgendaEntry.text(ofNo:)) ?? "-"
    return "\(actor) menyatakan entri \(no) tidak berlaku\(because)"
  }

  private var overdue: String {
    let details = event.details
    let over = details.over.map { ", lewat \($0.text)" } ?? ""
    let budget = details.budget.map { " batas \($0.text)" } ?? " batasnya"
    let level = details.level.map { "tingkat \($0)" } ?? "lewat waktu"
    let notify = details.notify.map { "untuk diketahui \($0)" } ?? ""
    let turn = event.activity.flatMap { procedure.activity($0)?.role.code } ?? "-"
    let sentence = "\(activity), giliran \(turn), melewati\(budget)\(over), \(level), \(notify)"
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  // MARK: - Who, which, why, when

  private var actor: String {
    event.role.map { "\(event.person.name) sebagai \($0)" } ?? event.person.name
  }

  private var activity: String {
    guard let number = event.activity else { return "run" }
    let title = procedure.activity(number)?.title.trimmingPeriod
    return title.map { "kegiatan \(number) (\($0))" } ?? "kegiatan \(number)"
  }

  private var because: String {
    event.details.reason.map { " karena \($0.trimmingPeriod)" } ?? ""
  }

  private var circumstances: [String] {
    let details = event.details
    var parts: [String] = []
    if let occurred = details.occurred {
      parts.append("terjadi \(occurred.local.minuteText), dicatat kemudian")
    }
    if let reason = details.reason, details.over == nil, !event.kind.tellsReason {
      parts.append("alasan: \(reason.trimmingPeriod)")
    }
    if details.isDoubleHat { parts.append("rangkap peran, diizinkan kantor") }
    if !details.attachments.isEmpty {
      let names = details.attachments.map(\.name).joined(separator: ", ")
      parts.append("lampiran: \(names)")
    }
    if let note = details.note, event.kind != .noted { parts.append("catatan: \(note)") }
    return parts
  }
}

extension Event.Kind {
  /// Whether the sentence of such an event gives the reason by itself.
  fileprivate var tellsReason: Bool {
    switch self {
    case .returned, .paused, .cancelled, .corrected: true
    case .started, .completed, .finished, .resumed, .noted, .overdue: false
    }
  }
}

extension String {
  /// The text without the period that ends it, so that it can stand within a sentence.
  fileprivate var trimmingPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension LocalTime {
  /// `2026-11-20 08:00`, as it can be typed.
  package var minuteText: String {
    "\(day.text) \((secondOfDay / 3600).digits(2)):\((secondOfDay / 60 % 60).digits(2))"
  }
}
