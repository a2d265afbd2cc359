import CommandLineKit
import SOPCore

// The figures of each SOP, of its activities, and of its report chain.

extension ReportPage {
  // MARK: - SOPs

  var procedures: [String] {
    let rows =
      report.sops.map { sop -> [Table.Cell] in
        [.init(report.label(sop.code, sop.definition)), .init(sop.name)]
          + cells(sop.tally, Figure.ofProcedure)
      } + unreadable
    if rows.isEmpty { return [] }
    let list = table(
      [.init("SOP"), .init(say("NAME", "NAMA"), rank: 1, overflow: .flexibleCut(minimum: 16))]
        + columns(Figure.ofProcedure, \.narrow), rows)
    return section("BY SOP", "PER SOP", list + outcomes + lacks)
  }

  /// Rows without figures, so that nobody takes the table for complete.
  private var unreadable: [[Table.Cell]] {
    let unknown = report.unreadableSOPs.map { sop -> [Table.Cell] in
      [.init(report.label(sop)), .init(say(UnreadableProcedure.name))]
        + Figure.ofProcedure.map { _ in .init(UnreadableProcedure.figure) }
    }
    let idle = contents.idleUndefined.map { code -> [Table.Cell] in
      [.init(code), .init(say(UndefinedSchedule.name))] + cells(Tally(), Figure.ofProcedure)
    }
    return unknown + idle
  }

  private var lacks: [String] {
    report.unreadableSOPs.flatMap {
      wrapped("\(report.label($0)): \(say($0.lack)).", indent: 2)
    }
  }

  private var outcomes: [String] {
    report.sops.filter { !$0.tally.outcomes.isEmpty }.flatMap { sop in
      let list = sop.tally.outcomes.sorted { $0.key < $1.key }
        .map { "\($0.key.visible) \($0.value)" }.joined(separator: ", ")
      let label = report.label(sop.code, sop.definition)
      return wrapped(say("\(label), outcomes: \(list)", "\(label), hasil: \(list)"), indent: 2)
    }
  }

  // MARK: - Activities

  /// A section for each SOP of which an activity was completed.
  var activities: [[String]] {
    report.sops.map { sop in
      let done = sop.completedActivities
      let counts = shown(of: Figure.ofCompletions, in: done.map(\.tally))
      let rows = done.map { row -> [Table.Cell] in
        let activity = row.subject
        return [.init("\(activity.number)"), .init(activity.title), .init(activity.role.code)]
          + cells(row.tally, counts)
          + [.init(activity.budget.map { number($0.maximum) } ?? "-")]
          + cells(row.tally, Figure.times)
      }
      let label = report.label(sop.code, sop.definition)
      return section(
        "ACTIVITIES OF \(label) (minutes)", "KEGIATAN \(label) (menit)",
        rows.isEmpty ? [] : table(activityColumns(counts), rows))
    }
  }

  private func activityColumns(_ counts: [Figure]) -> [Table.Column] {
    [
      .init("NO", .right),
      .init(say("ACTIVITY", "KEGIATAN"), rank: 2, overflow: .flexibleCut(minimum: 14)),
      .init(say("ROLE", "PERAN"), rank: 4),
    ] + columns(counts, \.narrow) + [.init("STD", .right)]
      + columns(Figure.times, \.narrow) { $0 == .minimum ? 3 : $0 == .ninetieth ? 1 : 0 }
  }

  /// What the short titles of the columns stand for.
  var legend: [String] {
    let tallies = report.sops.flatMap(\.completedActivities).map(\.tally)
    if tallies.isEmpty { return [] }
    let legends = shown(of: Figure.ofCompletions, in: tallies).compactMap(\.words.legend)
    return wrapped(
      say(
        "STD: standard time. MED: median. P90: nine in ten took no longer.",
        "STD: waktu baku. MED: median. P90: sembilan dari sepuluh tidak lebih lama.")
        + say(legends.joined()), indent: 2)
  }

  // MARK: - Report chain

  var chains: [String] {
    let lines = report.sops.flatMap { sop -> [String] in
      let chain = sop.chain
      guard chain.isInUse else { return [] }
      let label = report.label(sop.code, sop.definition)
      let maker = chain.maker?.code ?? "-"
      let title = say(
        "\(label): made by \(maker): \(chain.made), returned: \(chain.returned)",
        "\(label): dibuat \(maker): \(chain.made), dikembalikan: \(chain.returned)")
      return wrapped(title, indent: 2) + chain.receivers.flatMap(received)
    }
    return section("REPORT CHAIN", "RANTAI LAPORAN", lines)
  }

  private func received(_ receiver: FormTally.Receiver) -> [String] {
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
