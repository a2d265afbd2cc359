// The half of legality that looks at what was filled in when an activity was completed.

extension Run {
  func checkAnswer(in event: Event, at activity: Activity) throws(Refusal) {
    switch (activity.flow, event.details.answer) {
    case (.decision(let decision), nil):
      throw .filling(.answerMissing(activity: activity.number, question: decision.question))
    case (.next, .some), (.cases, .some):
      throw .filling(.answerNotAsked(activity: activity.number))
    default:
      return
    }
  }

  func checkFields(in event: Event, at activity: Activity) throws(Refusal) {
    if activity.fields.isEmpty && event.details.fields.isEmpty { return }
    var filled: Set<String> = []
    for given in event.details.fields {
      guard let field = activity.fields.first(where: { $0.key == given.key }) else {
        let known = activity.fields.map(\.key)
        throw .filling(.unknownField(key: given.key, activity: activity.number, known: known))
      }
      if !filled.insert(given.key).inserted { throw .filling(.fieldTwice(key: given.key)) }
      if !field.choices.isEmpty, !field.choices.contains(given.value),
        !field.choices.contains(NIK.masking(given.value))
      {
        throw .filling(.fieldNotOneOf(key: given.key, value: given.value, choices: field.choices))
      }
    }
    let missing = activity.fields.filter { $0.isRequired && !filled.contains($0.key) }
    if !missing.isEmpty { throw .filling(.fieldsMissing(missing, activity: activity.number)) }
  }

  func checkPlan(in event: Event, at activity: Activity) throws(Refusal) {
    guard let planned = event.details.planned?.moment else { return }
    if !activity.setsNextStart {
      let places = procedure.activities.filter(\.setsNextStart).map(\.number)
      throw .timing(.plannedElsewhere(activity: activity.number, allowedAt: places))
    }
    if planned < event.happened {
      throw .timing(.plannedTooEarly(planned: planned, completed: event.happened))
    }
  }

  /// Over the budget, strictly, an activity is completed with a reason or not at all.
  func checkBudget(in event: Event, at activity: Activity) throws(Refusal) {
    guard let budget = activity.budget?.maximum,
      let used = event.details.used, used > budget, event.details.reason == nil
    else { return }
    throw .timing(
      .late(
        Refusal.Lateness(
          activity: activity.number, budget: budget, used: used, over: used.excess(over: budget),
          deadline: nil)))
  }
}
