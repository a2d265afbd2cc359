/// Tells the sentence of an entry (uraian) piece by piece: the one place where its words stand.
///
/// They are part of the format, so they are Indonesian whatever language the program speaks. What is told is either
/// written (`Narration`) or held against the bytes of a line (`SentenceCheck`): a word that changes here would make
/// a lie of every older entry, so an older wording stays as an `Edition`.
protocol SentenceTeller {
  var kind: Event.Kind { get }
  /// Whether the entry has a detail.
  func has(_ key: Details.Key) -> Bool
  /// Whether it is known what the run's SOP is called, and its activities.
  var knowsTitles: Bool { get }
  /// What became of the report by a completion; `nil` where none is received.
  var fate: ReportFate? { get }
  /// What is to be said of the time besides.
  var timeRemark: TimeRemark? { get }

  mutating func say(_ words: StaticString)
  mutating func say(_ fact: SentenceFact)
  /// Says each field that was filled in, as `; LABEL: VALUE`.
  mutating func sayFields()
}

/// What stands in a sentence as it stands in the other fields of its entry or in the definition.
enum SentenceFact {
  case name, role, run, code, procedureName, activity, title, turn
  case subject, answer, outcome, output, note, reason, attachments
  case used, budget, over, planned, occurred, unreachedStart
  case target, voided, level, notify
}

/// What became of a report that somebody received.
enum ReportFate { case received, sentBack }

/// What is said of the time that an activity took, besides how long it was.
enum TimeRemark { case outsideHours, beforePlannedStart }

extension SentenceTeller {
  mutating func tell() {
    switch kind {
    case .started: tellStart()
    case .completed, .finished: tellCompletion()
    case .returned:
      tellDeed(" mengembalikan laporan dari ")
      say(" ke kegiatan ")
      say(.target)
      tellReason()
    case .paused:
      tellDeed(" menjeda ")
      tellReason()
    case .resumed: tellDeed(" melanjutkan ")
    case .cancelled:
      tellActor()
      say(" membatalkan ")
      say(.run)
      say(" pada ")
      tellActivity()
      tellReason()
    case .noted:
      tellDeed(" mencatat pada ")
      say(": ")
      say(.note)
    case .corrected:
      tellActor()
      say(" menyatakan entri ")
      say(.voided)
      say(" tidak berlaku")
      tellReason()
    case .overdue: tellNotice()
    }
    tellCircumstances()
    say(".")
  }

  // MARK: - What was done

  private mutating func tellStart() {
    tellActor()
    say(" memulai ")
    say(.run)
    say(", SOP ")
    say(.code)
    if knowsTitles {
      say(": ")
      say(.procedureName)
    }
    tell("; perihal: ", .subject, if: .perihal)
  }

  private mutating func tellCompletion() {
    switch fate {
    case .received: say("Laporan diterima: ")
    case .sentBack: say("Laporan dikembalikan: ")
    case nil: break
    }
    tellDeed(" menyelesaikan ")
    tell("; jawaban: ", .answer, if: .jawaban)
    tell("; hasil: ", .outcome, if: .hasil)
    if has(.isian) { sayFields() }
    tell("; output: ", .output, if: .output)
    tellTime()
    tell("; kegiatan berikutnya direncanakan mulai ", .planned, if: .rencana)
    guard kind == .finished else { return }
    say("; ")
    say(.run)
    say(" tuntas")
  }

  private mutating func tellTime() {
    guard has(.lama) else { return }
    say("; waktu ")
    say(.used)
    tell(" dari ", .budget, if: .batas)
    if timeRemark == .beforePlannedStart {
      say(", sebelum waktu rencana (")
      say(.unreachedStart)
      return say(")")
    }
    if !has(.batas) { return say(", tanpa standar") }
    if timeRemark == .outsideHours { return say(", di luar jam kerja") }
    guard has(.lewat) else { return }
    say(", lewat ")
    say(.over)
    tellReason()
  }

  private mutating func tellNotice() {
    say("Kegiatan ")
    say(.activity)
    tellTitle()
    say(", giliran ")
    say(.turn)
    say(", melewati batas ")
    say(.budget)
    say(", lewat ")
    say(.over)
    say(", tingkat ")
    say(.level)
    say(", untuk diketahui ")
    say(.notify)
  }

  // MARK: - Who, which, why, when

  private mutating func tellDeed(_ deed: StaticString) {
    tellActor()
    say(deed)
    tellActivity()
  }

  private mutating func tellActor() {
    say(.name)
    say(" sebagai ")
    say(.role)
  }

  private mutating func tellActivity() {
    say("kegiatan ")
    say(.activity)
    tellTitle()
  }

  private mutating func tellTitle() {
    guard knowsTitles else { return }
    say(" (")
    say(.title)
    say(")")
  }

  private mutating func tellReason() { tell(" karena ", .reason, if: .alasan) }

  private mutating func tellCircumstances() {
    if has(.terjadi) {
      tell("; terjadi ", .occurred, if: .terjadi)
      say(", dicatat kemudian")
    }
    if !has(.lewat) && !kind.tellsReason { tell("; alasan: ", .reason, if: .alasan) }
    if has(.rangkap) { say("; rangkap peran, diizinkan kantor") }
    tell("; lampiran: ", .attachments, if: .lampiran)
    if kind != .noted { tell("; catatan: ", .note, if: .catatan) }
  }

  private mutating func tell(_ words: StaticString, _ fact: SentenceFact, if key: Details.Key) {
    guard has(key) else { return }
    say(words)
    say(fact)
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
