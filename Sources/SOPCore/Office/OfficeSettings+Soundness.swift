// What settings and the SOPs in force have to say of each other. Nothing here stops a command: an office may
// be half filled in, or wait for a successor.

/// The SOPs that an office can run, as far as its settings are held against them.
package struct ProceduresInForce: Sendable {
  /// Those whose definitions are sound, by kode.
  package let procedures: [Procedure]
  /// The kodes of those that the office has in its own folder.
  package let own: Set<String>

  package init(_ procedures: [Procedure], own: Set<String> = []) {
    self.procedures = procedures
    self.own = own
  }

  package var codes: [String] { procedures.map(\.code) }

  func procedure(_ code: String) -> Procedure? { procedures.first { $0.code == code } }
}

extension OfficeSettings {
  /// What does not fit the SOPs in force, or the day.
  package func findings(
    in force: ProceduresInForce, on day: Day
  ) -> [SettingsFinding] {
    roster.findings(
      in: force, used: used(of: force, on: day), on: day, allowsDoubleHats: allowsDoubleHats)
      + scheduleFindings(in: force) + calendarFindings(on: day)
  }

  /// What of the hours and the holidays is not said, or changes nothing: the settings alone tell.
  package func calendarFindings(on day: Day) -> [SettingsFinding] {
    hoursFindings + holidayFindings(on: day)
  }

  /// The SOPs that the office uses, as far as its settings tell: its own, those on its schedule, and those of
  /// which somebody can complete the first activity.
  package func used(of force: ProceduresInForce, on day: Day) -> [Procedure] {
    let cast = RosterCast(roster, on: day)
    let scheduled = Set(schedule.map(\.code))
    return force.procedures.filter {
      force.own.contains($0.code) || scheduled.contains($0.code) || cast.canBegin($0)
    }
  }

  /// What of the working time is not said, or changes nothing.
  private var hoursFindings: [SettingsFinding] {
    let zone = SettingsFinding(path: "zona", kind: .zoneMissing(hasHours: hours != nil))
    return (isTimed && offset == nil ? [zone] : []) + idleHours
  }

  private var idleHours: [SettingsFinding] {
    guard let hours else { return [] }
    let periods = specialPeriods.indices.filter { !hours.isChanged(bySpecialPeriodAt: $0) }
    let opened = openedDays.indices.filter { !hours.isChanged(byOpenedDayAt: $0) }
    return periods.map {
      SettingsFinding(
        path: "jamKhusus[\($0)]", kind: .periodWithoutEffect(specialPeriods[$0].label))
    }
      + opened.map {
        SettingsFinding(path: "hariKerja[\($0)]", kind: .openedAnyway(openedDays[$0].day))
      }
  }

  /// The table of national holidays ends somewhere; a year of which the office lists days itself is known.
  private func holidayFindings(on day: Day) -> [SettingsFinding] {
    guard keepsNationalHolidays else { return [] }
    let last = day.adding(days: 364) ?? .last
    let listed = Set(holidays.keys.map(\.year))
    let unknown = (day.year...last.year).filter {
      !NationalHolidays.years.contains($0) && !listed.contains($0)
    }
    if unknown.isEmpty { return [] }
    return [SettingsFinding(path: "liburNasional", kind: .holidaysUnknown(years: unknown))]
  }
}

// MARK: - The schedule

extension OfficeSettings {
  private func scheduleFindings(in force: ProceduresInForce) -> [SettingsFinding] {
    schedule.enumerated().flatMap { index, rule in
      let path = "jadwal[\(index)]"
      guard let procedure = force.procedure(rule.code) else {
        let kind = SettingsFinding.Kind.scheduledCodeUnknown(rule.code, known: force.codes)
        return [SettingsFinding(path: "\(path).sop", kind: kind)]
      }
      return rule.fields.compactMap { field in
        Self.misfit(of: field, in: procedure).map {
          SettingsFinding(path: "\(path).isian.\(field.key)", kind: $0)
        }
      }
    }
  }

  /// Why no run of the SOP can ever be the one that a field asks for.
  private static func misfit(
    of field: Details.FieldValue, in procedure: Procedure
  ) -> SettingsFinding.Kind? {
    let fields = procedure.activities.flatMap(\.fields)
    let same = fields.filter { $0.key == field.key }
    if same.isEmpty {
      return .scheduledFieldUnknown(
        key: field.key, code: procedure.code, known: fields.map(\.key))
    }
    // Where one activity takes any text, any value can be filled in.
    if same.contains(where: { $0.choices.isEmpty || $0.choices.contains(field.value) }) {
      return nil
    }
    return .scheduledFieldNotOneOf(
      key: field.key, value: field.value, choices: same.flatMap(\.choices))
  }
}
