/// One thing about settings that can be read, but fit neither the SOPs in force nor the day, and where.
package struct SettingsFinding: Sendable, Equatable {
  /// The JSON path of the culprit: `pejabat[1].plt[0].peran`.
  package let path: String
  package let kind: Kind

  package enum Kind: Sendable, Equatable {
    // Of the people.

    /// A role that no SOP in force has; those that they have.
    case roleUnknown(Role, known: [String])
    /// A role in which nobody can act on the day, and the SOPs (kode) that wait for it.
    case roleUnheld(Role, codes: [String])
    /// A report chain for whose links there are not as many persons on the day.
    case chainTooFewPersons(code: String, roles: [Role])
    /// An acting role (plt) that was over long before the day.
    case actingRoleOver(Role, last: Day)

    // Of the schedule.

    /// A kode that no SOP in force has; those that they have.
    case scheduledCodeUnknown(String, known: [String])
    /// A field that no activity of the SOP has; those that it has.
    case scheduledFieldUnknown(key: String, code: String, known: [String])
    /// A value that nobody can choose for the field.
    case scheduledFieldNotOneOf(key: String, value: String, choices: [String])

    // Of the calendar.

    /// Working hours or a schedule without a zone: the offset of the book's first line counts; for hours no new book
    /// is opened.
    case zoneMissing(hasHours: Bool)
    /// A special period (jamKhusus) without which each day would have the same hours; its label.
    case periodWithoutEffect(String)
    /// An opened day (hariKerja) that has the hours it would have anyway.
    case openedAnyway(Day)
    /// Years of the coming twelve months whose national holidays are not known.
    case holidaysUnknown(years: [Int])
  }

  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
