import CommandLineKit
import SOPCore

/// The columns that count completed activities: how many, on time, late, and, where there are any,
/// without a standard, before the planned start and outside working hours.
struct CountColumns {
  private let hasUnbudgeted: Bool
  private let hasBeforePlan: Bool
  private let hasOutsideHours: Bool
  private let language: Language

  init(_ figures: [CompletionFigures], _ language: Language) {
    hasUnbudgeted = figures.contains { $0.unbudgeted > 0 }
    hasBeforePlan = figures.contains { $0.beforePlan > 0 }
    hasOutsideHours = figures.contains { $0.outsideHours > 0 }
    self.language = language
  }

  var columns: [Table.Column] {
    [column("DONE", "JML"), column("ON TIME", "TEPAT"), column("LATE", "LEWAT")]
      + (hasUnbudgeted ? [column("NO STD", "T.STD")] : [])
      + (hasBeforePlan ? [column("EARLY", "AWAL")] : [])
      + (hasOutsideHours ? [column("OFF", "LUAR")] : [])
  }

  func cells(_ figures: CompletionFigures) -> [Table.Cell] {
    [
      .init("\(figures.count)"), .init("\(figures.onTime)"),
      .init("\(figures.late)", figures.late > 0 ? .red : .normal),
    ]
      + (hasUnbudgeted ? [.init("\(figures.unbudgeted)")] : [])
      + (hasBeforePlan ? [.init("\(figures.beforePlan)")] : [])
      + (hasOutsideHours ? [.init("\(figures.outsideHours)")] : [])
  }

  /// What the titles stand for of the columns that are not always there; begins with a space.
  var legend: Text {
    let unbudgeted = Text(" NO STD: without a standard.", id: " T.STD: tanpa standar.")
    let early = Text(
      " EARLY: before the planned start, not in the times.",
      id: " AWAL: sebelum waktu rencana, tidak masuk hitungan waktu.")
    let outside = Text(
      " OFF: outside working hours, not in the times.",
      id: " LUAR: di luar jam kerja, tidak masuk hitungan waktu.")
    let shown =
      (hasUnbudgeted ? [unbudgeted] : []) + (hasBeforePlan ? [early] : [])
      + (hasOutsideHours ? [outside] : [])
    return shown.joined()
  }

  private func column(_ english: English, _ indonesian: Indonesian) -> Table.Column {
    Table.Column(Text(english, id: indonesian)[language], .right)
  }
}
