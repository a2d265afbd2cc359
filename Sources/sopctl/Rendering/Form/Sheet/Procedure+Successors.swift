import CommandLineKit
import SOPCore

extension Procedure {
  /// What follows an activity, in the words of the sheet: `Tidak → kegiatan 5`.
  func successors(of activity: Activity) -> [String] {
    switch activity.flow {
    case .next:
      let next = activity.number + 1
      return [self.activity(next) == nil ? "selesai" : "kegiatan \(next)"]
    case .decision(let decision):
      return Answer.allCases.map { answer in
        "\(answer.word[.indonesian]) → \(Self.words(for: decision.branch(answer).target))"
      }
    case .cases(let cases):
      return cases.map { guardCase in
        let target = Self.words(for: guardCase.target)
        guard let condition = guardCase.condition else { return "selain itu → \(target)" }
        let answer = condition.answer.rawValue
        return "bila kegiatan \(condition.activity) dijawab \(answer) → \(target)"
      }
    }
  }

  private static func words(for target: Flow.Target) -> String {
    switch target {
    case .activity(let number): "kegiatan \(number)"
    case .end: "selesai"
    }
  }
}
