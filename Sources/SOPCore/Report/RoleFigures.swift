/// What was completed in one role, whatever the SOP.
package struct RoleFigures: Sendable, Equatable {
  package let role: Role
  package let grounds: RoleGrounds?
  package let figures: CompletionFigures

  /// One row for each role, by code.
  static func rows(of completions: [CompletedActivity]) -> [RoleFigures] {
    Dictionary(grouping: completions, by: \.role)
      .map { role, completions in
        RoleFigures(
          role: role, grounds: RoleGrounds(completions.compactMap(\.event.details.basis)),
          figures: CompletionFigures(completions))
      }
      .sorted { $0.role.code < $1.role.code }
  }
}
