/// Holds the sentence of a line against the line's other fields, byte by byte and without making text of any.
///
/// It knows the present wording, and nothing of the visit: whatever it does not find true is looked into by
/// `Narration`, which knows all.
struct SentenceCheck: SentenceTeller {
  private let line: Line
  private let places: DetailPlaces
  private let phrases: Phrases
  private let activity: Phrases.Activity?
  /// How far the sentence was found to be what is told.
  private var at: Int
  private var holds = true

  /// Whether the sentence is what the facts make it, by one definition.
  static func holds(_ line: Line, _ places: DetailPlaces, by phrases: Phrases) -> Bool {
    var check = SentenceCheck(line, places, phrases)
    check.tell()
    return check.holds && check.at == line.sentence.upperBound
  }

  private init(_ line: Line, _ places: DetailPlaces, _ phrases: Phrases) {
    self.line = line
    self.places = places
    self.phrases = phrases
    activity = line.number.flatMap(phrases.activity)
    at = line.sentence.lowerBound
  }

  // MARK: - What is told

  var kind: Event.Kind { line.kind }
  var knowsTitles: Bool { true }
  var timeRemark: TimeRemark? { nil }

  func has(_ key: Details.Key) -> Bool { places.keys.contains(key) }

  var fate: ReportFate? {
    guard let activity, activity.receives else { return nil }
    let isSentBack =
      line.kind == .completed && line.answer.map(activity.sendsBack.contains) ?? false
    return isSentBack ? .sentBack : .received
  }

  // MARK: - Telling

  mutating func say(_ words: StaticString) {
    words.withUTF8Buffer { expect($0) }
  }

  mutating func say(_ fact: SentenceFact) {
    switch fact {
    case .name: expect(line.name)
    case .role: expect(line.role)
    case .run: expect(line.run)
    case .code: expect(line.run.prefix(line.codeCount))
    case .procedureName: expect(phrases.procedureName)
    case .activity: expect(line.activity)
    case .title: expect(activity?.title)
    case .turn: expect(activity?.turn)
    case .subject: expect(.perihal)
    case .answer: expect(.jawaban)
    case .outcome: expect(.hasil)
    case .output: expect(.output, isTrimmed: true)
    case .note: expect(.catatan)
    case .reason: expect(.alasan, isTrimmed: true)
    case .attachments: expectAttachments()
    case .used: expect(.lama)
    case .budget: expect(.batas)
    case .over: expect(.lewat)
    case .planned: expectMinute(.rencana)
    case .occurred: expectMinute(.terjadi)
    case .unreachedStart: holds = false
    case .target: expect(.ke)
    case .voided: expect(.membatalkan)
    case .level: expect(.tingkat)
    case .notify: expect(.kepada)
    }
  }

  mutating func sayFields() {
    forEachPair(of: .isian) { check, name, value in
      check.say("; ")
      let key = check.line.bytes[name.dropFirst(6)]
      let labels = check.activity?.labels ?? []
      if let label = labels.first(where: { $0.key.elementsEqual(key) })?.label {
        check.expect(label)
      } else {
        check.expect(name.dropFirst(6))
      }
      check.say(": ")
      check.expectValue(value, isTrimmed: true)
    }
  }

  private mutating func expectAttachments() {
    var isFirst = true
    forEachPair(of: .lampiran) { check, _, value in
      if !isFirst { check.say(", ") }
      isFirst = false
      // SHA256 SIZE NAME: the name may hold spaces, too.
      let size = check.line.bytes[value].dropFirst(65)
      let space = size.firstIndex(of: UInt8(ascii: " ")) ?? value.upperBound - 1
      check.expectValue(space + 1..<value.upperBound, isTrimmed: false)
    }
  }

  // MARK: - Details

  private mutating func expect(_ key: Details.Key, isTrimmed: Bool = false) {
    expectValue(place(of: key), isTrimmed: isTrimmed)
  }

  private func place(of key: Details.Key) -> Range<Int> {
    let place = places[key]
    return line.details + place.lowerBound..<line.details + place.upperBound
  }

  /// `2026-11-20T08:00:00+07:00`, told as `2026-11-20 08:00`.
  private mutating func expectMinute(_ key: Details.Key) {
    let place = place(of: key)
    expect(place.prefix(10))
    say(" ")
    expect(place.dropFirst(11).prefix(5))
  }

  /// A value, in which `;` and `=` are escaped though in a sentence they are not.
  private mutating func expectValue(_ value: Range<Int>, isTrimmed: Bool) {
    var value = value
    if isTrimmed, let last = value.last, line.bytes[last] == UInt8(ascii: ".") {
      value = value.lowerBound..<last
    }
    let start = at
    expect(value)
    if holds { return }
    (holds, at) = (true, start)
    var index = value.lowerBound
    while holds, index < value.upperBound {
      let isEscape = line.bytes[index] == UInt8(ascii: "\\") && index + 1 < value.upperBound
      switch isEscape ? line.bytes[index + 1] : 0 {
      case UInt8(ascii: "s"): say(";")
      case UInt8(ascii: "e"): say("=")
      case 0:
        expect(index..<index + 1)
        index -= 1
      default: expect(index..<index + 2)
      }
      index += 2
    }
  }

  private mutating func forEachPair(
    of key: Details.Key, _ body: (inout SentenceCheck, Range<Int>, Range<Int>) -> Void
  ) {
    let place = place(of: key)
    var start = place.lowerBound
    while start < place.upperBound {
      let pair = line.bytes[start..<place.upperBound].prefix { $0 != UInt8(ascii: ";") }
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex - 1
      body(&self, start..<equals, equals + 1..<pair.endIndex)
      start = pair.endIndex + 2
    }
  }

  // MARK: - Bytes

  private mutating func expect(_ range: Range<Int>) {
    expect(UnsafeBufferPointer(rebasing: line.bytes[range]))
  }

  private mutating func expect(_ bytes: [UInt8]?) {
    guard let bytes else {
      holds = false
      return
    }
    bytes.withUnsafeBufferPointer { expect($0) }
  }

  private mutating func expect(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard holds, bytes.count <= line.sentence.upperBound - at else {
      holds = false
      return
    }
    for index in bytes.indices where line.bytes[at + index] != bytes[index] {
      holds = false
      return
    }
    at += bytes.count
  }
}
