import Testing

@testable import SOPCore

/// Figure by figure.
extension PeriodReportPropertyTests {
  func compareTotals(_ report: PeriodReport, _ slow: SlowReport, _ comment: Comment) {
    let totals = report.totals
    let late = slow.completions.count { $0.event.details.over != nil }
    let early = slow.completions.count(where: slow.isBeforePlan)
    let unbudgeted = slow.completions.count(where: slow.isUnbudgeted)
    let measured = slow.completions.count - early - unbudgeted
    #expect(totals[.started] == slow.count(.started), comment)
    #expect(totals[.completed] == slow.count(.finished), comment)
    #expect(totals[.cancelled] == slow.count(.cancelled), comment)
    #expect(totals[.openAtEnd] == slow.openRuns.count, comment)
    #expect(totals[.activitiesCompleted] == slow.completions.count, comment)
    #expect(report.completions.map(\.no) == slow.completions.map(\.no), comment)
    #expect(totals[.late] == late, comment)
    #expect(totals[.onTime] == measured - late, comment)
    #expect(totals[.unbudgeted] == unbudgeted, comment)
    #expect(
      totals[.outsideHours] == slow.completions.count(where: slow.isOutsideHours), comment)
    #expect(totals[.beforePlan] == early, comment)
    #expect(totals[.returned] == slow.returns.count, comment)
    #expect(totals[.corrected] == slow.count(.corrected), comment)
    #expect(totals[.paused] == slow.count(.paused), comment)
    #expect(totals[.backdated] == slow.backdated, comment)
    #expect(totals[.overdueNotices] == slow.count(.overdue), comment)
    #expect(totals[.sealedFragments] == slow.sealedFragments, comment)
    let share = Double(measured - late) / Double(measured) * 10_000
    let rounded = measured == 0 ? nil : Share(hundredthsOfPercent: Int(share.rounded()))
    #expect(totals[.onTimeShare] == rounded.map(Quantity.share), comment)
  }

  func compareLists(_ report: PeriodReport, _ slow: SlowReport, _ comment: Comment) {
    let late = slow.completions.filter { $0.event.details.over != nil }
    #expect(report.late.map(\.no) == late.map(\.no), comment)
    #expect(report.lateArrivals.map(\.no) == slow.lateArrivals.map(\.no), comment)
    let setbacks = slow.counted.filter {
      slow.isReturn($0) || [.paused, .cancelled].contains($0.event.kind)
    }
    #expect(report.setbacks.map(\.no) == setbacks.map(\.no), comment)
    let numbers = slow.book.entries.filter(slow.belongs).map(\.no)
    #expect(report.book.numbers?.lowerBound == numbers.min(), comment)
    #expect(report.book.numbers?.upperBound == numbers.max(), comment)

    let end = report.period.end(in: Zone(.wib))
    #expect(report.openRuns.map(\.run) == slow.openRuns.map(\.id), comment)
    #expect(
      report.openRuns.map(\.used) == slow.openRuns.map { $0.elapsed(at: end, by: slow.book.clock) },
      comment)
    #expect(
      report.openRuns.map(\.activity) == slow.openRuns.map { $0.currentActivity?.number }, comment)
  }

  func compareVisits(_ report: PeriodReport, _ slow: SlowReport, _ comment: Comment) {
    let visits = slow.counted.filter { entry in
      let filled = slow.steps(of: entry.event.run).flatMap(\.event.details.fields)
      return entry.event.kind == .started && entry.event.run.code == "AKSES-SERVER"
        && !filled.isEmpty
    }
    #expect(report.visits.map(\.run) == visits.map(\.event.run), comment)
    for visit in report.visits {
      let steps = slow.steps(of: visit.run)
      let decision = steps.last { $0.event.activity == 3 && $0.event.kind.isCompletion }
      let leaving = steps.last { $0.event.activity == 5 && $0.event.kind.isCompletion }
      let written = leaving?.event.details.fields.first { $0.key == "jam_keluar" }?.value
      let isYes = decision?.event.details.answer == .yes
      #expect(visit.entered == (isYes ? decision?.event.happened : nil), comment)
      #expect(
        visit.left == written.map { .written($0) } ?? leaving.map { .completed($0.event.happened) },
        comment)
    }
  }

  func compareProcedures(_ report: PeriodReport, _ slow: SlowReport, _ comment: Comment) {
    #expect(report.sops.map(\.definition).count == slow.forms.count, comment)
    #expect(Set(report.sops.map(\.definition)) == slow.forms, comment)
    for sop in report.sops {
      let chain = sop.chain
      let own = slow.counted.filter { slow.definition(of: $0.event.run) == sop.definition }
      let finished = own.filter { $0.event.kind == .finished }
      #expect(sop.tally[.started] == own.count { $0.event.kind == .started }, comment)
      #expect(sop.tally[.completed] == finished.count, comment)
      #expect(sop.tally[.cancelled] == own.count { $0.event.kind == .cancelled }, comment)
      #expect(
        sop.tally[.openAtEnd] == slow.openRuns.count { $0.definition == sop.definition }, comment)
      let outcomes = finished.compactMap(\.event.details.outcome)
      for outcome in Set(outcomes).union(sop.tally.outcomes.keys) {
        #expect(sop.tally.outcomes[outcome] == outcomes.count { $0 == outcome }, comment)
      }
      for row in sop.activities {
        let completed = own.filter {
          $0.event.kind.isCompletion && $0.event.activity == row.subject.number
        }
        compare(row.tally, completed, slow, comment)
        let receiver = chain.receivers.first { $0.activity == row.subject.number }
        guard let receiver else { continue }
        let received = completed.filter { !slow.isReturn($0) }
        #expect(receiver.received == received.count, comment)
        let wait = SlowReport.median(slow.seconds(received))
        #expect(receiver.medianWait?.seconds == wait, comment)
      }
      let maker = slow.book.forms.definition(sop.code, sop.definition)?.chain.links.first?.activity
      let made = own.count { $0.event.kind.isCompletion && $0.event.activity == maker }
      #expect(chain.made == made, comment)
      #expect(chain.returned == own.count(where: slow.isReturn), comment)
    }
  }

  func compareActors(_ report: PeriodReport, _ slow: SlowReport, _ comment: Comment) {
    let roles = Set(slow.completions.compactMap(\.event.role?.code)).sorted()
    #expect(report.roles.map(\.subject.code) == roles, comment)
    for row in report.roles {
      let own = slow.completions.filter { $0.event.role == row.subject }
      compare(row.tally, own, slow, comment)
      let bases = own.compactMap(\.event.details.basis)
      let (claims, lists) = (bases.contains(.claimed), bases.contains(.roster))
      #expect(
        row.tally.grounds == (claims && lists ? .mixed : claims ? .claimed : .roster), comment)
    }
    let people = Set(slow.completions.map(\.event.person.name)).sorted()
    #expect(report.people.map(\.subject).sorted() == people, comment)
    for row in report.people {
      let own = slow.completions.filter { $0.event.person.name == row.subject }
      compare(row.tally, own, slow, comment)
    }
  }

  func compareDays(_ report: PeriodReport, _ slow: SlowReport, _ comment: Comment) {
    #expect(report.days.map(\.subject.number) == Array(slow.days), comment)
    for row in report.days {
      let own = slow.counted.filter { SlowReport.day($0.event.happened) == row.subject.number }
      #expect(row.tally[.started] == own.count { $0.event.kind == .started }, comment)
      #expect(row.tally[.completed] == own.count { $0.event.kind == .finished }, comment)
      #expect(
        row.tally[.late] == own.count { $0.event.details.over != nil && $0.event.kind != .overdue },
        comment
      )
    }
  }

  func compare(
    _ figures: Tally, _ entries: [AgendaEntry], _ slow: SlowReport, _ comment: Comment
  ) {
    let seconds = slow.seconds(entries)
    #expect(figures[.activitiesCompleted] == entries.count, comment)
    #expect(figures[.late] == entries.count { $0.event.details.over != nil }, comment)
    #expect(figures[.unbudgeted] == entries.count(where: slow.isUnbudgeted), comment)
    #expect(figures[.beforePlan] == entries.count(where: slow.isBeforePlan), comment)
    let judged = figures[.onTime] + figures[.late] + figures[.unbudgeted] + figures[.beforePlan]
    #expect(judged == entries.count, comment)
    #expect(figures[.outsideHours] == entries.count(where: slow.isOutsideHours), comment)
    #expect(figures.used?.minimum.seconds == seconds.min(), comment)
    #expect(figures.used?.median.seconds == SlowReport.median(seconds), comment)
    #expect(figures.used?.ninetieth.seconds == SlowReport.ninetieth(seconds), comment)
    #expect(figures.used?.maximum.seconds == seconds.max(), comment)
  }
}
