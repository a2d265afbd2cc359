import SOPCore

// Who completed what: by role and by person; and who came to visit.

extension PrintedReport {
  var roles: Markup {
    table(
      "Per peran", "peran", columns("Peran"),
      report.roles.map { performer(.text($0.role.code), $0.grounds, $0.figures) })
  }

  var people: Markup {
    table(
      "Per orang", "orang", columns("Nama"),
      report.people.map { performer(.typed($0.name), $0.grounds, $0.figures) })
  }

  private func columns(_ title: String) -> [PaperTable.Column] {
    [
      .init(title, 23), .number("Kegiatan", 10), .number("Tepat", 9), .number("Lewat", 9),
      .number("Tanpa std", 9), .number("Awal", 7), .number("Luar", 8),
      .number("Median (menit)", 12),
      .init("Dasar peran", 13),
    ]
  }

  private func performer(_ name: Markup, _ grounds: RoleGrounds?, _ figures: CompletionFigures)
    -> [Markup]
  {
    let median = figures.used.map { number($0.median) } ?? "-"
    return [name]
      + (counts(figures) + [median, grounds?.mark[.indonesian] ?? "-"]).map(Markup.text)
  }

  // MARK: - Visitors

  var visits: Markup {
    table(
      "Buku tamu", "buku-tamu",
      [
        .init("Pelaksanaan", 21), .init("Isian", 36), .init("Masuk", 11), .init("Keluar", 11),
        .init("Hasil", 10), .init("Keadaan", 11),
      ], report.visits.map(cells))
  }

  private func cells(of visit: GuestVisit) -> [Markup] {
    let left: Markup =
      switch visit.left {
      case .written(let text): .typed(text)
      case .completed(let moment): .text(time(moment))
      case nil: .text("-")
      }
    return [
      .text(visit.run.text),
      lines(visit.fields.map { .group([.typed($0.label), .text(": "), .typed($0.value)]) }),
      .text(visit.entered.map(time) ?? "-"), left,
      visit.outcome.map(Markup.typed) ?? .text("-"), .text(visit.state.name[.indonesian]),
    ]
  }
}
