/// How one activity of a form was completed.
package struct ActivityFigures: Sendable, Equatable {
  package let number: Int
  package let title: String
  package let role: Role
  package let budget: TimeBudget?
  package let figures: CompletionFigures

  init(_ activity: Activity, figures: CompletionFigures) {
    number = activity.number
    title = activity.title
    role = activity.role
    budget = activity.budget
    self.figures = figures
  }
}
