import SOPCore
import SOPStore

// What people do to a run.

extension QuarterBook {
  // MARK: - Starting

  mutating func start(_ code: String, _ cadence: String?) {
    guard let form = forms[code], let procedure = form.sound, let first = procedure.activities.first
    else { return }
    let id = nextID(of: code)
    let isLate = chance(5)
    let happened = isLate ? now.adding(seconds: -number(300..<7_200)) : nil
    guard let actor = actor(in: first.role, on: nil, happened: happened) else { return }
    let event = try? Run.start(
      procedure, definition: form.digest, id: id, subject: one(of: QuarterOffice.subjects),
      by: actor,
      under: circumstances(
        happened: happened, reason: isLate ? "baru dicatat" : nil,
        note: chance(3) ? "permintaan lisan" : nil))
    guard let event else { return }
    cadences[id] = cadence
    record(event, of: procedure)
    planNext(of: id)
  }

  // MARK: - Going on

  /// Plans when the run's current activity will be completed.
  mutating func planNext(of id: RunID) {
    guard let run = runs[id], let activity = run.currentActivity, let visit = run.position.visit
    else { return }
    let standard = activity.budget?.maximum ?? Minutes(12)
    let percent = chance(6) ? number(105..<420) : number(12..<97)
    var used = standard.scaled(toPercent: percent) + Minutes(seconds: number(0..<4))
    if number(0..<200) == 0 { used += Minutes(450 * number(6..<16)) }
    let isNight = !isOpen(at: now) && chance(75)
    let at =
      isNight
      ? visit.clockStart.adding(used)
      : clock.deadline(from: visit.clockStart, budget: used, without: visit.pauses)
    let happens = max(at ?? now, now.adding(seconds: 20))
    // What is done on the last day of a month is often recorded on the first of the next.
    let day = LocalTime(happens, in: clock.offset).day
    let isLast = day.day >= day.daysInMonth && happens.seconds % 3 == 0
    guard chance(isLast ? 60 : 4) else {
      return plan(.goOn(id, after: run.position.latest.no, happened: nil), at: happens)
    }
    let delay = Minutes(isLast ? number(300..<700) : number(10..<500))
    let recorded = clock.deadline(from: happens, budget: delay) ?? happens
    plan(.goOn(id, after: run.position.latest.no, happened: happens), at: recorded)
  }

  private func isOpen(at moment: Moment) -> Bool {
    let local = LocalTime(moment, in: clock.offset)
    return clock.hours?.windows(on: local.day).contains { $0.contains(local.secondOfDay) } ?? true
  }

  mutating func goOn(_ id: RunID, after no: Int, happened: Moment?) {
    guard let run = runs[id], !run.isEnded, run.position.latest.no == no else { return }
    if run.position.state == .paused {
      act(.resume, on: run, reason: nil)
    } else if happened == nil, chance(2) {
      act(.pause, on: run, reason: one(of: QuarterOffice.pauses))
    } else if number(0..<200) == 0 {
      act(.cancel, on: run, as: Role("Kabid"), reason: "tidak jadi", happened: happened)
    } else if isReceiving(run), chance(7) {
      act(
        .sendBack(attachments: []), on: run, reason: one(of: QuarterOffice.returns),
        happened: happened)
    } else {
      complete(run, happened: happened)
    }
    if chance(3) { act(.note(attachments: []), on: run, note: "catatan; nomor = \(number(1..<9))") }
    if runs[id]?.isEnded == true { endedRuns.append(id) }
    if chance(3) {
      plan(.correct(id), at: now.adding(seconds: number(60..<900)))
    } else if runs[id]?.position.state == .paused {
      let resumed = clock.deadline(from: now, budget: Minutes(number(15..<400))) ?? now
      plan(.goOn(id, after: runs[id]?.position.latest.no ?? 0, happened: nil), at: resumed)
    } else {
      planNext(of: id)
    }
  }

  private func isReceiving(_ run: Run) -> Bool {
    run.currentActivity.flatMap { run.procedure.chain.link(of: $0.number) } ?? 0 > 0
  }

  mutating func correct(_ id: RunID) {
    guard let run = runs[id], let latest = run.steps.last else { return }
    let role = latest.event.kind.endsRun ? Role("Kabid") : latest.event.role
    act(.correct(no: nil), on: run, as: role, reason: one(of: QuarterOffice.corrections))
    planNext(of: id)
  }

  private mutating func complete(_ run: Run, happened: Moment?) {
    guard let activity = run.currentActivity else { return }
    var completion = Intent.Completion()
    if case .decision = activity.flow { completion.answer = chance(80) ? .yes : .no }
    for field in activity.fields where field.isRequired || chance(60) {
      let value =
        field.key == "periode"
        ? cadences[run.id] ?? "harian" : one(of: QuarterOffice.fields[field.key] ?? ["-"])
      completion.fields.append(Details.FieldValue(key: field.key, value: value))
    }
    if chance(6) { completion.output = "Sesuai | \(one(of: ["map 3", "=berkas", "a; b"]))" }
    if activity.setsNextStart, chance(40) {
      completion.planned = now.adding(seconds: 60 * number(5..<180))
    }
    if chance(1) { completion.attachments = [evidence()] }
    let over = activity.budget.map { budget in
      run.elapsed(at: happened ?? now, by: clock) > budget.maximum
    }
    let isExplained = over == true || happened != nil
    act(
      .complete(completion), on: run,
      reason: isExplained ? one(of: QuarterOffice.lateness) : nil, happened: happened)
  }

  private mutating func evidence() -> Details.Attachment {
    let text = "foto \(number(0..<1_000))"
    let digest = SHA256.hash(text)
    put(Array(text.utf8), in: "lampiran/\(digest.hex).txt")
    return Details.Attachment(digest: digest, size: text.utf8.count, name: "foto | depan, 1.txt")
  }

  // MARK: - Deciding

  /// What the rules refuse is no entry: somebody tries again.
  private mutating func act(
    _ intent: Intent, on run: Run, as role: Role? = nil, reason: String? = nil,
    note: String? = nil, happened: Moment? = nil
  ) {
    guard let role = role ?? run.currentActivity?.role ?? run.procedure.roles.first,
      let run = runs[run.id], let actor = actor(in: role, on: run, happened: happened)
    else { return }
    let event = try? run.decide(
      intent, by: actor,
      under: circumstances(happened: happened, reason: reason, note: note))
    if let event { record(event, of: run.procedure) }
  }

  private func circumstances(happened: Moment?, reason: String?, note: String?) -> Circumstances {
    Circumstances(
      now: now, occurred: happened, reason: reason, note: note, clock: clock,
      roster: keepsRoster(at: happened ?? now) ? settings.roster : Roster())
  }

  // MARK: - Who

  /// Before the twentieth of July the office keeps no roster: roles are claimed, and names typed anyhow.
  private func keepsRoster(at moment: Moment) -> Bool {
    LocalTime(moment, in: clock.offset).day >= (Day("2026-07-20") ?? .first)
  }

  private mutating func actor(in role: Role, on run: Run?, happened: Moment?) -> Actor? {
    let day = LocalTime(happened ?? now, in: clock.offset).day
    let holders =
      run?.currentActivity?.role == role
      ? run?.candidates(on: settings.roster, day: day) ?? []
      : settings.roster.holders(of: role, on: day)
    guard !holders.isEmpty else { return nil }
    let official = one(of: holders)
    let keepsRoster = keepsRoster(at: happened ?? now)
    let isAtCounter = keepsRoster && role == Role("Staf") && chance(30)
    return Actor(
      role: role,
      person: Person(
        name: keepsRoster ? official.name : typed(official.name),
        account: isAtCounter ? "loket1" : official.account ?? "-"),
      basis: keepsRoster ? .roster : .claimed)
  }

  private mutating func typed(_ name: String) -> String {
    switch number(0..<10) {
    case 0: name.uppercased()
    case 1: name.lowercased()
    case 2: name.replacing(" ", with: "  ")
    default: name
    }
  }
}
