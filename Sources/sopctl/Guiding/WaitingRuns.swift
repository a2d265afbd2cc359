import SOPCore

extension ActingPerson {
  /// The roles in which this person is waited for; `nil` where nothing tells.
  var roles: [Role]? { roleWord.map { [Role($0)] } ?? official?.roles(on: day) }
}

extension Recorder {
  /// The runs whose turn is the acting person's, or anybody's where no role is known; the most urgent first.
  func waitingRuns(in records: Records) -> [Run] {
    var runs = records.register().openRuns.filter { $0.position.state == .open }
    if let roles = acting.roles { runs = runs.filter { $0.isTurn(ofAny: roles) } }
    return runs.byUrgency(at: session.world.now, by: office.clock).map(\.run)
  }
}

extension Run {
  /// Whether the current activity is one of these roles'; each SOP spells them its own way.
  func isTurn(ofAny roles: [Role]) -> Bool {
    guard let turn = currentActivity?.role.folded else { return false }
    return roles.contains { $0.folded == turn }
  }
}

extension RunID {
  /// The shortest word that names this run alone among the open ones.
  func shortestWord(among open: [RunID]) -> String {
    open.count { $0.shortText == shortText } > 1 ? text : briefText
  }
}
