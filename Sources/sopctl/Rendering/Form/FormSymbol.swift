import CommandLineKit
import SOPCore

/// A symbol of the form's flowchart (PermenPAN-RB 35/2012), as three characters stand for it.
enum FormSymbol: CaseIterable {
  /// The capsule: where the SOP begins and where it ends.
  case terminator
  /// The box.
  case process
  /// The diamond.
  case decision

  var mark: String {
    switch self {
    case .terminator: "( )"
    case .process: "[ ]"
    case .decision: "< >"
    }
  }

  var meaning: Text {
    switch self {
    case .terminator: Text("begin or end", id: "mulai atau selesai")
    case .process: Text("activity", id: "kegiatan")
    case .decision: Text("decision", id: "keputusan")
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
