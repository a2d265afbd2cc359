import SOPCore

/// What is still to be asked before the current activity of a run can be completed, and in which order.
struct StepPlan: Equatable {
  /// All that the line did not give.
  let questions: [Question]

  enum Question: Equatable {
    /// When the next activity is to begin (menentukanWaktu).
    case planned
    case answer(Flow.Decision)
    case field(Activity.Field)
    /// What came out, if it is not what the form prints.
    case output(printed: String)
    /// Why it is late.
    case reason(Refusal.Lateness)

    /// Whether the activity cannot be completed without.
    var isRequired: Bool {
      switch self {
      case .planned, .output: false
      case .answer, .reason: true
      case .field(let field): field.isRequired
      }
    }
  }

  /// What has to be asked; the rest may be left out.
  var required: [Question] { questions.filter(\.isRequired) }

  /// Plans what to ask of an actor who wants to complete the current activity.
  ///
  /// - Parameter completion: what has been given already.
  /// - Throws: what refuses the step whatever is answered.
  init(
    _ run: Run, _ completion: Intent.Completion, by actor: Actor, under circumstances: Circumstances
  ) throws(Refusal) {
    var questions: [Question] = []
    if let activity = run.currentActivity {
      if activity.setsNextStart && completion.planned == nil { questions.append(.planned) }
      if case .decision(let decision) = activity.flow, completion.answer == nil {
        questions.append(.answer(decision))
      }
      let given = Set(completion.fields.map(\.key))
      questions += activity.fields.filter { !given.contains($0.key) }.map(Question.field)
      if let printed = activity.output, completion.output == nil {
        questions.append(.output(printed: printed))
      }
    }
    do throws(Refusal) {
      let filled = completion.filled(for: questions)
      _ = try run.decide(.complete(filled), by: actor, under: circumstances)
    } catch {
      guard case .timing(.late(let lateness)) = error else { throw error }
      questions.append(.reason(lateness))
    }
    self.questions = questions
  }
}

extension Intent.Completion {
  /// The completion with some answer to each question, to see whether anything else stands against it.
  fileprivate func filled(for questions: [StepPlan.Question]) -> Intent.Completion {
    var filled = self
    for case let question in questions where question.isRequired {
      switch question {
      case .answer: filled.answer = .yes
      case .field(let field):
        let value = field.choices.first ?? "-"
        filled.fields.append(Details.FieldValue(key: field.key, value: value))
      case .planned, .output, .reason: break
      }
    }
    return filled
  }
}
