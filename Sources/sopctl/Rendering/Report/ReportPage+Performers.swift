import CommandLineKit
import SOPCore

// Who completed what: by role and by person.

extension ReportPage {
  var roles: [String] {
    section(
      "BY ROLE (median in minutes)", "PER PERAN (median dalam menit)",
      performers(
        say("ROLE", "PERAN"),
        report.roles.map { ($0.role.code, $0.grounds, $0.figures) }))
  }

  var people: [String] {
    section(
      "BY PERSON (median in minutes)", "PER ORANG (median dalam menit)",
      performers(
        say("NAME", "NAMA"),
        report.people.map { ($0.name, $0.grounds, $0.figures) }))
  }

  private func performers(
    _ title: String, _ list: [(name: String, grounds: RoleGrounds?, figures: CompletionFigures)]
  ) -> [String] {
    if list.isEmpty { return [] }
    // Where all roles rest on the same, the foot says it once.
    let areMixed = report.grounds == .mixed
    let counts = CountColumns(list.map(\.figures), language)
    let rows = list.map { performer -> [Table.Cell] in
      [.init(performer.name)] + counts.cells(performer.figures)
        + [.init(performer.figures.used.map { number($0.median) } ?? "-")]
        + (areMixed ? [.init(performer.grounds.map { say($0.mark) } ?? "-")] : [])
    }
    let columns: [Table.Column] =
      [.init(title, overflow: .flexibleCut(minimum: 12))] + counts.columns
      + [.init("MEDIAN", .right)]
      + (areMixed ? [.init(say("ROLE IS", "DASAR PERAN"), rank: 1)] : [])
    return table(columns, rows)
  }
}
