import CommandLineKit
import SOPCore
import SOPStore

/// Answers a shell that asks for words, as far as the office can be read.
///
/// At a half-typed line nobody waits for an explanation: what goes wrong yields no words, and is not told.
/// Nothing is written.
struct Completion {
  let request: CompletionRequest
  let session: Session
  let office: Office

  /// - Returns: `nil` where there is no office that could be read.
  init?(_ request: CompletionRequest, common: Common, in world: World) {
    var (world, common) = (world, common)
    world.complain = { _ in }
    // The shell will, but has not yet.
    if let folder = common.folder, folder.hasPrefix("~/"), let home = world.account.home {
      common.folder = home + folder.dropFirst()
    }
    self.request = request
    session = Session(world: world, common: common)
    guard let found = try? session.office(isQuiet: true) else { return nil }
    var checkpoint = found.checkpoint
    checkpoint?.isReadOnly = true
    office = Office(
      folder: found.folder, settings: found.settings, catalogue: found.catalogue,
      clock: found.clock, checkpoint: checkpoint, others: found.others,
      documents: found.documents)
  }

  /// What a declaration may ask about.
  enum Topic: String, CaseIterable {
    case procedures, runs, activities, roles, fields, people
  }

  var candidates: [Candidate] {
    let found =
      switch Topic(rawValue: request.topic) {
      case .procedures: procedures
      case .runs: runs
      case .activities: activities
      case .roles: roles
      case .fields: fields
      case .people: people
      case nil: [Candidate]()
      }
    return found.filter(\.isPrintable)
  }

  // MARK: - What the line says already

  /// The book, where there is one.
  var records: Records? { try? office.records() }

  /// The run on the line; without one, the only open run that waits for the role on the line.
  var run: Run? {
    guard let records else { return nil }
    if let word = values(on: .runs).first {
      return try? RunLookup(records: records, office: office).run(named: word)
    }
    let role = values(on: .roles).last ?? session.world.environment["SOPCTL_AS"]
    let waiting = records.register().openRuns.filter { run in
      role.map { Role($0).folded == run.currentActivity?.role.folded } ?? true
    }
    return waiting.count == 1 ? waiting[0] : nil
  }

  /// The SOP of the run on the line, where there is one; or the one that is named there.
  func procedure(of run: Run?) -> Procedure? {
    if !values(on: .runs).isEmpty { return run?.procedure }
    return values(on: .procedures).first.flatMap { office.catalogue.definition(of: $0)?.sound }
  }

  func values(on topic: Topic) -> [String] { request.values(on: topic.rawValue) }
}
