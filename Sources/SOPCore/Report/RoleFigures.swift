/// What was completed in one role, whatever the SOP.
package struct RoleFigures: Sendable, Equatable {
  package let role: Role
  package let grounds: RoleGrounds?
  package let figures: CompletionFigures

  init(_ role: Role, _ tally: CompletionTally) {
    self.role = role
    grounds = tally.grounds
    figures = tally.figures
  }
}
