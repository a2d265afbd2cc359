import Foundation

/// A definition as its JSON says it.
struct PlainForm {
  let name: String
  let activities: [Activity]
  /// The report chain: who, at which activity.
  let links: [(role: String, activity: Int)]

  struct Activity {
    let number: Int
    let title: String
    let role: String
    /// The longest of the standard's times, in seconds.
    let budget: Int?
    let fields: [(key: String, label: String)]
    /// Where the answers to its question lead.
    let branches: [String: Int]
    /// Where it leads, case by case; 0 is the end.
    let cases: [(ifActivity: Int?, answered: String?, target: Int)]
  }

  init?(_ json: Data) {
    guard let object = try? JSONSerialization.jsonObject(with: json),
      let document = object as? [String: Any], let name = document["nama"] as? String,
      let rows = document["kegiatan"] as? [[String: Any]],
      let chain = document["rantaiLaporan"] as? [[String: Any]]
    else { return nil }
    self.name = name
    activities = rows.compactMap(Activity.init)
    links = chain.compactMap { link in
      guard let role = link["pelaksana"] as? String, let activity = link["kegiatan"] as? Int else {
        return nil
      }
      return (role, activity)
    }
    if activities.count != rows.count { return nil }
  }

  /// What follows an activity; `nil` is the end.
  func next(after number: Int, answers: [Int: String]) -> Int? {
    let activity = activities[number - 1]
    if let answer = answers[number], let target = activity.branches[answer] { return target }
    for one in activity.cases {
      let holds = one.ifActivity.map { answers[$0] == one.answered } ?? true
      if holds { return one.target == 0 ? nil : one.target }
    }
    return number < activities.count ? number + 1 : nil
  }
}

extension PlainForm {
  /// Whether an answer at the second link or a later one leads back to that link or a lower one, whatever else is
  /// answered on the way.
  func leadsBack(from activity: Int, _ answer: String) -> Bool {
    guard let link = links.firstIndex(where: { $0.activity == activity }), link > 0,
      let target = activities[activity - 1].branches[answer]
    else { return false }
    return firstLinks(from: target, []).allSatisfy { $0 <= link }
  }

  /// The link that each way comes to first; the end is above all of them.
  private func firstLinks(from number: Int, _ passed: Set<Int>) -> [Int] {
    if number == 0 || number > activities.count { return [links.count] }
    if let link = links.firstIndex(where: { $0.activity == number }) { return [link] }
    if passed.contains(number) { return [] }
    let activity = activities[number - 1]
    let branches = Array(activity.branches.values) + activity.cases.map(\.target)
    return (branches.isEmpty ? [number + 1] : branches).flatMap {
      firstLinks(from: $0, passed.union([number]))
    }
  }
}

extension PlainForm.Activity {
  fileprivate init?(_ row: [String: Any]) {
    guard let number = row["no"] as? Int, let title = row["uraian"] as? String,
      let role = row["pelaksana"] as? String
    else { return nil }
    self.number = number
    self.title = title
    self.role = role
    budget = (row["waktu"] as? String).map(Self.longest)
    fields = (row["isian"] as? [[String: Any]] ?? []).compactMap { field in
      guard let key = field["kunci"] as? String, let label = field["label"] as? String else {
        return nil
      }
      return (key, label)
    }
    let decision = row["keputusan"] as? [String: Any] ?? [:]
    branches = ["ya", "tidak"].reduce(into: [:]) { branches, answer in
      branches[answer] = (decision[answer] as? [String: Any])?["ke"] as? Int
    }
    cases = (row["berikutnya"] as? [[String: Any]] ?? []).map { one in
      let condition = one["bila"] as? [String: Any]
      return (
        condition?["kegiatan"] as? Int, condition?["jawaban"] as? String, one["ke"] as? Int ?? 0
      )
    }
  }

  /// `60 menit`, `2 jam` or `10-30 Menit`: of a range the end.
  private static func longest(_ text: String) -> Int {
    let words = text.lowercased().components(separatedBy: " ")
    let number = Int(words[0].components(separatedBy: "-").last ?? "") ?? 0
    return number * (words[1] == "jam" ? 3_600 : 60)
  }
}
