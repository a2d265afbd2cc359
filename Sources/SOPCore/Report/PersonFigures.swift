/// What one person completed, in whatever role.
package struct PersonFigures: Sendable, Equatable {
  /// As the first of the person's entries in the period spells it.
  package let name: String
  package let grounds: RoleGrounds?
  package let figures: CompletionFigures
}
