import SOPCore

// What the head of division sees at a glance: what goes wrong first.

extension PrintedReport {
  var glance: Markup {
    section("ringkasan", "Ringkasan", sentences.map { Markup(.p, text: $0) })
  }

  private var sentences: [String] { isEmpty ? [Self.nothing] : [trouble, punctuality, volume] }

  /// Whether no entry and no run belongs to the period, and nothing was missed in it.
  var isEmpty: Bool {
    report.book.numbers == nil && report.sops.isEmpty && report.notStarted.isEmpty
      && report.totals.sealedFragments == 0
  }

  static let nothing = "Nihil: tidak ada pelaksanaan SOP dalam periode ini."

  // MARK: - What goes wrong

  private var trouble: String {
    let overdue = report.openRuns.count { $0.over != nil }
    let troubles = [
      late, counted(report.totals.returned, "laporan dikembalikan"),
      counted(report.notStarted.count, "pelaksanaan menurut jadwal belum dimulai"),
      counted(overdue, "pelaksanaan masih terbuka dan sudah melewati standar waktu"),
      counted(report.unreadable.count, "pelaksanaan tidak dapat dihitung"),
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
    count == 0 ? nil : "\(count) (\(count.spelled)) \(words)"
  }

  // MARK: - How much was done

  private var punctuality: String {
    let totals = report.totals
    guard let share = totals.share else {
      return "Tidak ada kegiatan berstandar waktu yang diselesaikan."
    }
    return "Ketepatan waktu \(percent(share)): \(totals.onTime) dari \(totals.onTime + totals.late)"
      + " kegiatan berstandar waktu diselesaikan tepat waktu."
  }

  private var volume: String {
    let totals = report.totals
    let end = report.isRunning ? "saat ini" : "pada akhir periode"
    return "Pelaksanaan SOP: \(totals.started) dimulai, \(totals.completed) tuntas,"
      + " \(totals.cancelled) dibatalkan, \(totals.openAtEnd) masih berjalan \(end)."
  }
}
