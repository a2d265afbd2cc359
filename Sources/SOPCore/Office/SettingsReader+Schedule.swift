// What should be begun, and when: jadwal.

extension SettingsReader {
  mutating func schedule(in root: DocumentReader.Object) -> [ScheduleRule] {
    var places = FirstPlaces<ScheduleRule>()
    return (document.objects("jadwal", in: root) ?? []).compactMap { object in
      guard let rule = rule(object) else { return nil }
      if let other = places.enter(rule.wish, at: object.path) {
        report(.schedule(.ruleTwice(other: other)), at: object.path)
      }
      return rule
    }
  }

  private mutating func rule(_ object: DocumentReader.Object) -> ScheduleRule? {
    document.checkKeys(
      of: object, required: ["sop", "tiap"], optional: ["hari", "paling-lambat", "isian"])
    let code = document.bookName("sop", in: object)
    if let code, !Procedure.isCode(code) {
      report(.schedule(.code(code)), at: object.path(of: "sop"))
    }
    let cadence = cadence(in: object)
    let latest = latest(in: object)
    let fields = fields(in: object)
    guard let code, let cadence else { return nil }
    return ScheduleRule(code: code, cadence: cadence, latest: latest, fields: fields)
  }

  private mutating func cadence(in object: DocumentReader.Object) -> ScheduleRule.Cadence? {
    switch document.string("tiap", in: object) {
    case nil:
      return nil
    case "hari-kerja":
      if object.has("hari") { report(.schedule(.dayOutOfPlace), at: object.path(of: "hari")) }
      return .workday
    case "minggu":
      return object.has("hari") ? weekday(in: object).map { .week($0) } : .week(.monday)
    case "bulan":
      return object.has("hari")
        ? workday(in: object).map { .month(workday: $0) } : .month(workday: 1)
    default:
      document.report(.notOneOf(["hari-kerja", "minggu", "bulan"]), at: object.path(of: "tiap"))
      return nil
    }
  }

  private mutating func weekday(in object: DocumentReader.Object) -> Weekday? {
    guard let name = document.string("hari", in: object) else { return nil }
    guard let index = Self.weekdayNames.firstIndex(of: name) else {
      document.report(.notOneOf(Self.weekdayNames), at: object.path(of: "hari"))
      return nil
    }
    return Weekday.allCases[index]
  }

  /// The number of a working day in its month; 23 is the most that a month can have.
  private mutating func workday(in object: DocumentReader.Object) -> Int? {
    guard let number = document.integer("hari", in: object) else { return nil }
    if !(1...23 ~= number) {
      report(.schedule(.workdayNumber(number)), at: object.path(of: "hari"))
    }
    return number
  }

  private mutating func latest(in object: DocumentReader.Object) -> Int? {
    guard let text = document.string("paling-lambat", in: object) else { return nil }
    guard let minute = Self.minuteOfDay(text.utf8.span), minute > 0 else {
      report(.schedule(.timeOfDay(text)), at: object.path(of: "paling-lambat"))
      return nil
    }
    return minute
  }

  private mutating func fields(in object: DocumentReader.Object) -> [Details.FieldValue] {
    guard let fields = document.object("isian", in: object) else { return [] }
    return fields.members.compactMap { member in
      let path = fields.path(of: member.key)
      if !ProcedureReader.isFieldKey(member.key) {
        report(.schedule(.fieldKey(member.key)), at: path)
      }
      guard let value = document.string(member.value, at: path, allowingNull: false) else {
        return nil
      }
      checkLength(of: value, at: path)
      return Details.FieldValue(
        key: NIK.masking(member.key, by: "0"), value: NIK.masking(value))
    }
  }
}

extension ScheduleRule {
  /// What the rule asks for, by whatever time, and in whatever order its fields stand.
  fileprivate var wish: ScheduleRule {
    ScheduleRule(
      code: code, cadence: cadence,
      fields: fields.sorted { ($0.key, $0.value) < ($1.key, $1.value) })
  }
}
