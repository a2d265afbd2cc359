import CommandLineKit
import SOPCore

// The figures of each SOP, of its activities, and of its report chain.

extension ReportPage {
  // MARK: - SOPs

  var procedures: [String] {
    let rows =
      report.sops.map { sop -> [Table.Cell] in
        [
          .init(report.label(sop.code, sop.definition)), .init(sop.name), .init("\(sop.started)"),
          .init("\(sop.completed)"), .init("\(sop.cancelled)"), .init("\(sop.openAtEnd)"),
        ]
      } + unreadable
    if rows.isEmpty { return [] }
    let list = table(
      [
        .init("SOP"),
        .init(say("NAME", "NAMA"), rank: 1, overflow: .flexibleCut(minimum: 16)),
        .init(say("START", "MULAI"), .right), .init(say("DONE", "TUNTAS"), .right),
        .init(say("CANC.", "BATAL"), .right), .init(say("OPEN", "JALAN"), .right),
      ], rows)
    return section("BY SOP", "PER SOP", list + outcomes + lacks)
  }

  /// Rows without figures, so that nobody takes the table for complete.
  private var unreadable: [[Table.Cell]] {
    let unknown = report.unreadableSOPs.map { sop -> [Table.Cell] in
      [.init(report.label(sop)), .init(say(UnreadableProcedure.name))]
        + Array(repeating: .init(UnreadableProcedure.figure), count: 4)
    }
    let idle = contents.idleUndefined.map { code -> [Table.Cell] in
      [.init(code), .init(say(UndefinedSchedule.name))] + Array(repeating: .init("0"), count: 4)
    }
    return unknown + idle
  }

  private var lacks: [String] {
    report.unreadableSOPs.flatMap {
      wrapped("\(report.label($0)): \(say($0.lack)).", indent: 2)
    }
  }

  private var outcomes: [String] {
    report.sops.filter { !$0.outcomes.isEmpty }.flatMap { sop in
      let list = sop.outcomes.sorted { $0.key < $1.key }
        .map { "\($0.key.visible) \($0.value)" }.joined(separator: ", ")
      let label = report.label(sop.code, sop.definition)
      return wrapped(say("\(label), outcomes: \(list)", "\(label), hasil: \(list)"), indent: 2)
    }
  }

  // MARK: - Activities

  /// A section for each SOP of which an activity was completed.
  var activities: [[String]] {
    report.sops.map { sop in
      let done = sop.activities.filter { $0.figures.count > 0 }
      let counts = CountColumns(done.map(\.figures), language)
      let rows = done.map { activity -> [Table.Cell] in
        [.init("\(activity.number)"), .init(activity.title), .init(activity.role.code)]
          + counts.cells(activity.figures)
          + [.init(activity.budget.map { number($0.maximum) } ?? "-")]
          + spread(activity.figures.used)
      }
      let label = report.label(sop.code, sop.definition)
      return section(
        "ACTIVITIES OF \(label) (minutes)", "KEGIATAN \(label) (menit)",
        rows.isEmpty ? [] : table(activityColumns(counts), rows))
    }
  }

  private func activityColumns(_ counts: CountColumns) -> [Table.Column] {
    [
      .init("NO", .right),
      .init(say("ACTIVITY", "KEGIATAN"), rank: 2, overflow: .flexibleCut(minimum: 14)),
      .init(say("ROLE", "PERAN"), rank: 4),
    ] + counts.columns + [
      .init("STD", .right), .init("MIN", .right, rank: 3), .init("MED", .right),
      .init("P90", .right, rank: 1), .init(say("MAX", "MAKS"), .right),
    ]
  }

  /// What the short titles of the columns stand for.
  var legend: [String] {
    let figures = report.sops.flatMap(\.activities).map(\.figures).filter { $0.count > 0 }
    if figures.isEmpty { return [] }
    return wrapped(
      say(
        "STD: standard time. MED: median. P90: nine in ten took no longer.",
        "STD: waktu baku. MED: median. P90: sembilan dari sepuluh tidak lebih lama.")
        + say(CountColumns(figures, language).legend), indent: 2)
  }

  private func spread(_ used: Spread?) -> [Table.Cell] {
    guard let used else { return ["-", "-", "-", "-"] }
    return [used.minimum, used.median, used.ninetieth, used.maximum].map { .init(number($0)) }
  }

  // MARK: - Report chain

  var chains: [String] {
    let shown = report.chains.filter { chain in
      chain.made + chain.returned > 0 || chain.receivers.contains { $0.received > 0 }
    }
    let lines = shown.flatMap { chain in
      let maker = chain.maker?.code ?? "-"
      let title = say(
        "\(report.label(chain.code, chain.definition)): made by \(maker): \(chain.made), returned: \(chain.returned)",
        "\(report.label(chain.code, chain.definition)): dibuat \(maker): \(chain.made), dikembalikan: \(chain.returned)"
      )
      return wrapped(title, indent: 2) + chain.receivers.flatMap(received)
    }
    return section("REPORT CHAIN", "RANTAI LAPORAN", lines)
  }

  private func received(_ receiver: ChainFigures.Receiver) -> [String] {
    let wait = receiver.medianWait.map {
      say(", median wait \(minutes($0))", ", median tunggu \(minutes($0))")
    }
    return wrapped(
      say(
        "received by \(receiver.role) (activity \(receiver.activity)): \(receiver.received)",
        "diterima \(receiver.role) (kegiatan \(receiver.activity)): \(receiver.received)")
        + (wait ?? ""), indent: 6)
  }
}
