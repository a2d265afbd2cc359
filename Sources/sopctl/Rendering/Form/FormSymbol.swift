import CommandLineKit
import SOPCore

/// A symbol of the form's flowchart (PermenPAN-RB 35/2012), drawn in three lines of five columns.
enum FormSymbol: CaseIterable {
  /// The capsule: where the SOP begins and where it ends.
  case terminator
  /// The box.
  case process
  /// The diamond.
  case decision

  static let width = 5
  static let height = 3

  /// The symbol's lines around a number of at most three digits.
  func lines(_ number: Int, _ pen: Pen) -> [String] {
    let text = String(number)
    let middle = text.utf8.count == 1 ? " \(text) " : text.padded(to: 3)
    return switch (self, pen) {
    case (.terminator, .box): ["╭───╮", "│\(middle)│", "╰───╯"]
    case (.terminator, .ascii): [".---.", "(\(middle))", "'---'"]
    case (.process, .box): ["┌───┐", "│\(middle)│", "└───┘"]
    case (.process, .ascii): ["+---+", "|\(middle)|", "+---+"]
    case (.decision, .box): [" ╱─╲ ", "<\(middle)>", " ╲─╱ "]
    case (.decision, .ascii): [" /-\\ ", "<\(middle)>", " \\-/ "]
    }
  }

  /// What the symbol is called and what it means.
  var meaning: Text {
    switch self {
    case .terminator: Text("capsule: begin or end", id: "kapsul: mulai atau selesai")
    case .process: Text("box: activity", id: "kotak: kegiatan")
    case .decision: Text("diamond: decision", id: "belah ketupat: keputusan")
    }
  }
}

extension Procedure {
  /// The symbol that the form draws for an activity.
  func symbol(of activity: Activity) -> FormSymbol {
    switch activity.flow {
    case .decision: .decision
    case .cases(let cases) where cases.allSatisfy { $0.target == .end }: .terminator
    case .cases: activity.number == 1 ? .terminator : .process
    case .next:
      activity.number == 1 || activity.number == activities.count ? .terminator : .process
    }
  }
}
