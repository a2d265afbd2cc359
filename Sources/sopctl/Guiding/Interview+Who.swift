import CommandLineKit
import SOPCore

// Who acts, and on what.

extension Interview {
  /// Asks who stands at a counter.
  func askPerson() throws(Failure) -> String {
    let roster = try session.office(isWriting: true, isQuiet: true).settings.roster
    return try ask(
      Text("Your name, or your account", id: "Nama Anda, atau akunnya"), option: "--by NAMA"
    ) { line throws(Failure) in
      let matches = roster.officials(
        matching: try FreeText.required(line, of: Text("The name", id: "Nama")[session.language]))
      if matches.count > 1 {
        throw Failure.ambiguousPerson(line, candidates: matches).withoutRemedy
      }
      guard let official = matches.first else {
        throw Failure.unknownPerson(line, on: roster).withoutRemedy
      }
      return official.name
    }
  }

  /// Asks in which of an SOP's roles somebody acts.
  ///
  /// - Throws: that no role is held, where the roster says so.
  func askRole(in procedure: Procedure, for acting: ActingPerson) throws(Failure) -> String {
    let held = acting.official?.roles(of: procedure, on: acting.day)
    let roles = held ?? procedure.roles
    if roles.isEmpty { throw .roleNotGiven(procedure, held: held) }
    let question = Text(
      "\(acting.person.name), you act as", id: "\(acting.person.name), Anda bertindak sebagai")
    return roles[try choose(question, among: roles.map(\.code), option: "--as PERAN")].code
  }

  /// - Parameter lines: the runs as they are listed, with their numbers.
  func chooseRun(among runs: [Run], shownAs lines: [String]) throws(Failure) -> Int {
    dialogue.show(lines: lines)
    return try ask(Text("Which one", id: "Yang mana"), option: "RUN") { line throws(Failure) in
      if let index = Dialogue.choice(line, among: runs.map(\.id.text)) { return index }
      let reference = RunReference(line, isKnown: runs.map(\.id).contains)
      let fitting = runs.indices.filter { reference.fits(runs[$0].id) }
      if fitting.count == 1 { return fitting[0] }
      throw Failure(
        .usage, kind: "unreadableAnswer",
        Text(
          "Type a number from 1 to \(runs.count).", id: "Ketik nomor dari 1 sampai \(runs.count)."))
    }
  }
}

extension Failure {
  /// A person at a counter who did not say who it is.
  var lacksPerson: Bool { message?.kind == "personMissing" }
  /// A person of whom nothing tells the role.
  var lacksRole: Bool { message?.kind == "roleMissing" }

  /// The failure without its remedy, which speaks of options.
  fileprivate var withoutRemedy: Failure { Failure(code, message?.withoutRemedy) }
}
