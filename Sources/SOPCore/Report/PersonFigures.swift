/// What one person completed, in whatever role.
package struct PersonFigures: Sendable, Equatable {
  /// As the first of the person's entries in the period spells it.
  package let name: String
  package let grounds: RoleGrounds?
  package let figures: CompletionFigures

  /// One row for each person, by name; names are one as four eyes holds them to be.
  ///
  /// - Parameter completions: in the book's order.
  static func rows(of completions: [CompletedActivity]) -> [PersonFigures] {
    Dictionary(grouping: completions, by: \.event.person.foldedName)
      .sorted { $0.key < $1.key }
      .map { name, completions in
        PersonFigures(
          name: completions.first?.event.person.name ?? name,
          grounds: RoleGrounds(completions.compactMap(\.event.details.basis)),
          figures: CompletionFigures(completions))
      }
  }
}
