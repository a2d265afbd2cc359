// The form's table: activities, their flow and their fields.

extension ProcedureReader {
  mutating func activities(in root: DocumentReader.Object) -> [Activity]? {
    guard let objects = reading({ $0.objects("kegiatan", in: root) }) else { return nil }
    if objects.isEmpty { report(.emptyList, at: "kegiatan") }
    let activities = objects.compactMap { activity($0) }
    // Without one of them the graph would be another graph.
    return activities.count == objects.count ? activities : nil
  }

  private mutating func activity(_ object: DocumentReader.Object) -> Activity? {
    reading {
      $0.checkKeys(
        of: object,
        required: ["no", "uraian", "pelaksana", "kelengkapan", "waktu", "output", "keterangan"],
        optional: ["isian", "menentukanWaktu", "keputusan", "berikutnya"])
    }
    let number = reading { $0.integer("no", in: object) }
    let title = reading { $0.bookText("uraian", in: object) }
    let role = reading { $0.bookName("pelaksana", in: object) }
    let requirements = reading { $0.stringOrNull("kelengkapan", in: object) }
    let budget = timeBudget(in: object)
    let output = reading { $0.stringOrNull("output", in: object) }.map { NIK.masking($0) }
    checkLength(of: output, at: object.path(of: "output"))
    let remark = reading { $0.stringOrNull("keterangan", in: object) }
    let flow = self.flow(in: object)
    let fields = self.fields(in: object)
    let setsNextStart = reading { $0.boolean("menentukanWaktu", in: object) } ?? false
    guard let number, let title, let role, let flow else { return nil }
    return Activity(
      number: number, title: title, role: Role(role), requirements: requirements, budget: budget,
      output: output, remark: remark, flow: flow, fields: fields, setsNextStart: setsNextStart)
  }

  private mutating func timeBudget(in object: DocumentReader.Object) -> TimeBudget? {
    guard let printed = reading({ $0.stringOrNull("waktu", in: object) }) else { return nil }
    guard let budget = TimeBudget(printed: printed) else {
      report(.timeBudget(printed), at: object.path(of: "waktu"))
      return nil
    }
    return budget
  }

  /// Texts that enter the book as they are must be such as the book can hold.
  private mutating func checkLength(of text: String?, at path: String) {
    guard let text, text.utf8.count > AgendaLimits.text else { return }
    reading { $0.report(.textTooLong(limit: AgendaLimits.text), at: path) }
  }

  // MARK: - Flow

  private mutating func flow(in object: DocumentReader.Object) -> Flow? {
    switch (object.has("keputusan"), object.has("berikutnya")) {
    case (false, false): return .next
    case (true, false): return decision(in: object).map(Flow.decision)
    case (false, true): return cases(in: object).map(Flow.cases)
    case (true, true):
      report(.flowTwice, at: object.path)
      return nil
    }
  }

  private mutating func decision(in object: DocumentReader.Object) -> Flow.Decision? {
    guard let decision = reading({ $0.object("keputusan", in: object) }) else { return nil }
    reading { $0.checkKeys(of: decision, required: ["pertanyaan", "ya", "tidak"]) }
    let question = reading { $0.string("pertanyaan", in: decision) }
    let yes = branch("ya", in: decision)
    let no = branch("tidak", in: decision)
    guard let question, let yes, let no else { return nil }
    return Flow.Decision(question: question, yes: yes, no: no)
  }

  private mutating func branch(
    _ key: String, in decision: DocumentReader.Object
  ) -> Flow.Branch? {
    guard let branch = reading({ $0.object(key, in: decision) }) else { return nil }
    reading { $0.checkKeys(of: branch, required: ["ke", "hasil"]) }
    let target = self.target(in: branch)
    let outcome = reading { $0.bookText("hasil", in: branch) }
    checkLength(of: outcome, at: branch.path(of: "hasil"))
    guard let target, let outcome else { return nil }
    return Flow.Branch(target: target, outcome: outcome)
  }

  private mutating func cases(in object: DocumentReader.Object) -> [Flow.Case]? {
    guard let objects = reading({ $0.objects("berikutnya", in: object) }) else { return nil }
    if objects.isEmpty { report(.emptyList, at: object.path(of: "berikutnya")) }
    var cases: [Flow.Case] = []
    for (index, object) in objects.enumerated() {
      reading { $0.checkKeys(of: object, required: ["ke"], optional: ["bila"]) }
      let isLast = index == objects.count - 1
      if isLast && object.has("bila") {
        report(.guardLastConditional, at: object.path(of: "bila"))
      } else if !isLast && !object.has("bila") {
        report(.guardEarlyUnconditional, at: object.path)
      }
      let condition = object.has("bila") ? self.condition(in: object) : nil
      guard let target = target(in: object) else { continue }
      cases.append(Flow.Case(condition: condition, target: target))
    }
    return cases.count == objects.count && !cases.isEmpty ? cases : nil
  }

  private mutating func condition(in object: DocumentReader.Object) -> Flow.Condition? {
    guard let condition = reading({ $0.object("bila", in: object) }) else { return nil }
    reading { $0.checkKeys(of: condition, required: ["kegiatan", "jawaban"]) }
    let activity = reading { $0.integer("kegiatan", in: condition) }
    let word = reading { $0.string("jawaban", in: condition) }
    guard let activity, let word else { return nil }
    guard let answer = Answer(rawValue: word) else {
      let words = Answer.allCases.map(\.rawValue)
      reading { $0.report(.notOneOf(words), at: condition.path(of: "jawaban")) }
      return nil
    }
    return Flow.Condition(activity: activity, answer: answer)
  }

  private mutating func target(in object: DocumentReader.Object) -> Flow.Target? {
    switch object.value("ke") {
    case nil: return nil
    case .string("selesai"): return .end
    case let value? where value.integer != nil:
      return value.integer.map(Flow.Target.activity)
    case let value? where value.isHugeInteger:
      reading { $0.report(.numberTooLarge, at: object.path(of: "ke")) }
      return nil
    default: break
    }
    report(.unreadableTarget, at: object.path(of: "ke"))
    return nil
  }

  // MARK: - Fields

  private mutating func fields(in object: DocumentReader.Object) -> [Activity.Field] {
    guard let objects = reading({ $0.objects("isian", in: object) }) else { return [] }
    var fields: [Activity.Field] = []
    for object in objects {
      guard let field = field(object) else { continue }
      if fields.contains(where: { $0.key == field.key }) {
        report(.fieldKeyTwice(field.key), at: object.path(of: "kunci"))
      }
      fields.append(field)
    }
    return fields
  }

  private mutating func field(_ object: DocumentReader.Object) -> Activity.Field? {
    reading {
      $0.checkKeys(of: object, required: ["kunci", "label", "wajib"], optional: ["pilihan"])
    }
    let key = reading { $0.bookName("kunci", in: object) }
    let label = reading { $0.bookText("label", in: object) }
    let isRequired = reading { $0.boolean("wajib", in: object) }
    let choices = self.choices(in: object)
    guard let key, let label, let isRequired else { return nil }
    if !Self.isFieldKey(key) { report(.fieldKey(key), at: object.path(of: "kunci")) }
    return Activity.Field(key: key, label: label, isRequired: isRequired, choices: choices)
  }

  private mutating func choices(in object: DocumentReader.Object) -> [String] {
    guard
      let choices = reading({ $0.strings("pilihan", in: object) })?
        .map({ NIK.masking($0) })
    else { return [] }
    if choices.isEmpty { report(.emptyList, at: object.path(of: "pilihan")) }
    var seen: Set<String> = []
    for choice in choices where !seen.insert(choice).inserted {
      report(.choiceTwice(choice), at: object.path(of: "pilihan"))
    }
    return choices
  }

  /// Whether a key is `[a-z][a-z0-9_]*`.
  static func isFieldKey(_ key: String) -> Bool { isFieldKey(key.utf8.span) }

  static func isFieldKey(_ key: Span<UInt8>) -> Bool {
    guard !key.isEmpty, key[0].isASCIILowercase else { return false }
    for index in key.indices {
      let byte = key[index]
      if !byte.isASCIILowercase && !byte.isASCIIDigit && byte != UInt8(ascii: "_") { return false }
    }
    return true
  }
}
