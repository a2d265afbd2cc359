import SOPCore

// What the head of division sees at a glance: what goes wrong first.

extension PrintedReport {
  var glance: Markup {
    section("ringkasan", "Ringkasan", sentences.map { Markup(.p, text: $0) })
  }

  private var sentences: [String] {
    let unsettled = contents.lacksSettings ? [ReportBasis.unsettled[.indonesian]] : []
    if contents.isEmpty { return unsettled + [PeriodReport.nothing[.indonesian]] }
    return unsettled + [trouble, punctuality, volume] + (comparedAtGlance.map { [$0] } ?? [])
  }

  // MARK: - What goes wrong

  private var trouble: String {
    let overdue = report.openRuns.count { $0.over != nil && !$0.isPaused }
    let troubles = [
      late, counted(report.totals.returned, "laporan dikembalikan"),
      counted(report.notStarted.count, "pelaksanaan menurut jadwal belum dimulai"),
      counted(overdue, "pelaksanaan masih terbuka dan sudah melewati standar waktu"),
      counted(report.unreadable.count, "pelaksanaan tidak dapat dihitung"),
      counted(
        contents.undefined.codes.count, "SOP menurut jadwal tanpa definisi yang dapat dipakai"),
    ].compactMap(\.self)
    return troubles.isEmpty
      ? "Tidak ada yang lewat waktu, dikembalikan, atau belum dimulai."
      : "Perlu perhatian: " + troubles.joined(separator: "; ") + "."
  }

  private var late: String? {
    guard let count = counted(report.totals.late, "kegiatan lewat waktu") else { return nil }
    let worst = lateActivities.max {
      ($0.event.details.over ?? .zero) < ($1.event.details.over ?? .zero)
    }
    guard let worst, let over = worst.event.details.over else { return count }
    return "\(count), paling lama \(minutes(over)) (\(worst.run) kegiatan \(worst.activity))"
  }

  /// `3 (tiga) laporan dikembalikan`, as official papers write numbers; `nil` where there are none.
  private func counted(_ count: Int, _ words: String) -> String? {
    count == 0 ? nil : "\(number(count)) (\(count.spelled)) \(words)"
  }

  // MARK: - How much was done

  private var punctuality: String {
    let totals = report.totals
    let early = counted(
      totals.beforePlan, "kegiatan diselesaikan sebelum waktu rencana, tanpa diukur")
    guard let share = totals.share else {
      return early.map { "Tidak ada kegiatan yang diukur terhadap standar waktu; \($0)." }
        ?? "Tidak ada kegiatan berstandar waktu yang diselesaikan."
    }
    return
      "Ketepatan waktu \(percent(share)): \(number(totals.onTime)) dari \(number(totals.onTime + totals.late))"
      + " kegiatan berstandar waktu diselesaikan tepat waktu"
      + (early.map { "; \($0)" } ?? "") + "."
  }

  private var volume: String {
    let totals = report.totals
    let end = report.isRunning ? "saat ini" : "pada akhir periode"
    return "Pelaksanaan SOP: \(number(totals.started)) dimulai, \(number(totals.completed)) tuntas,"
      + " \(number(totals.cancelled)) dibatalkan, \(number(totals.openAtEnd)) masih berjalan \(end)."
  }
}
