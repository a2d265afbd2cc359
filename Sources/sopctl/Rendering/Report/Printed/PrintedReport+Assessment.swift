import CommandLineKit
import SOPCore

// What is to be judged: what the head of division sees at a glance, and the monitoring table that an assessor fills in.

extension PrintedReport {
  // MARK: - At a glance

  /// What goes wrong comes first.
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
      late, counted(report.totals[.returned], "laporan dikembalikan"),
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
    guard let count = counted(report.totals[.late], "kegiatan lewat waktu") else { return nil }
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
      totals[.beforePlan], "kegiatan diselesaikan sebelum waktu rencana, tanpa diukur")
    guard let share = totals[.onTimeShare] else {
      return early.map { "Tidak ada kegiatan yang diukur terhadap standar waktu; \($0)." }
        ?? "Tidak ada kegiatan berstandar waktu yang diselesaikan."
    }
    return
      "Ketepatan waktu \(text(share)): \(number(totals[.onTime])) dari \(number(totals.measured))"
      + " kegiatan berstandar waktu diselesaikan tepat waktu"
      + (early.map { "; \($0)" } ?? "") + "."
  }

  private var volume: String {
    let totals = report.totals
    let end = report.isRunning ? "saat ini" : "pada akhir periode"
    return
      "Pelaksanaan SOP: \(number(totals[.started])) dimulai, \(number(totals[.completed])) tuntas,"
      + " \(number(totals[.cancelled])) dibatalkan, \(number(totals[.openAtEnd])) masih berjalan \(end)."
  }

  // MARK: - Monitoring

  /// The table of PermenPAN-RB 35/2012, monthly: figures are filled in, the judgement is left to the assessor.
  var monitoring: Markup {
    let assessed = assessed
    guard report.period.kind == .monthly, !assessed.isEmpty else { return .nothing }
    return section(
      "penerapan", "Pemantauan Penerapan SOP",
      [
        Markup(
          .p, .class("keterangan"),
          text: "Menurut Peraturan Menteri PANRB Nomor 35 Tahun 2012; penilaian diisi oleh penilai."
        ),
        Markup(.table, .class("kartu pemantauan")) {
          PaperTable.widths([5, 25, 10, 10, 24, 15, 11])
          head
          Markup(.tbody) { assessed.indices.map { row(of: assessed[$0], $0 + 1) } }
        },
      ])
  }

  /// An SOP to be assessed.
  private struct Assessed {
    let code: String
    let name: String
    let note: String
  }

  /// Every SOP that was run in this month or the one before, that the office uses, or that it should have begun;
  /// also one of which nothing can be read.
  private var assessed: [Assessed] {
    let changes = report.comparison?.sops ?? []
    let others = contents.procedures.filter { procedure in
      !changes.contains { $0.code == procedure.code }
    }
    let idle = others.map { Comparison.Change(idle: $0) }
    let known = (changes + idle).map { change in
      Assessed(
        code: change.code, name: change.name,
        note: ([note(on: change.now)] + lacks(of: change.code)).joined(separator: " "))
    }
    let codes = Set(
      report.unreadableSOPs.map(\.code) + contents.undefined.codes + contents.disabled)
    let unknown = codes.subtracting(known.map(\.code)).map { code in
      Assessed(
        code: code, name: "SOP yang tidak terbaca", note: lacks(of: code).joined(separator: " "))
    }
    return (known + unknown).sorted { $0.code < $1.code }
  }

  /// What the figures of a kode lack.
  private func lacks(of code: String) -> [String] {
    let runs = report.unreadableSOPs.filter { $0.code == code }.flatMap(\.runs).sorted()
    let unread =
      runs.isEmpty
      ? [] : ["Tidak terbaca dan tidak dihitung: \(Text.naming(runs)[.indonesian])."]
    if contents.undefined.codes.contains(code) {
      return unread + ["Dijadwalkan, tetapi definisinya hilang atau tidak dapat dipakai."]
    }
    return unread
      + (contents.disabled.contains(code) ? ["Definisinya tidak dapat dipakai."] : [])
  }

  private var head: Markup {
    Markup(.thead) {
      Markup(.tr) {
        ["No", "Prosedur"].map { tall($0) }
        Markup(.th, Attribute("colspan", 2), text: "Penilaian terhadap Penerapan")
        ["Catatan Hasil Penilaian", "Tindakan yang Harus Diambil", "Paraf Penilai"].map(tall)
      }
      Markup(.tr) {
        ["Berjalan dengan baik", "Tidak berjalan dengan baik"].map { Markup(.th, text: $0) }
      }
    }
  }

  private func tall(_ title: String) -> Markup {
    Markup(.th, Attribute("rowspan", 2), text: title)
  }

  private func row(of sop: Assessed, _ position: Int) -> Markup {
    let box = Markup(.span, .class("kotak"))
    let cells: [Markup] = [
      .text(String(position)),
      .group([.typed(sop.name), Markup(.small, text: sop.code)]),
      box, box, .text(sop.note), .nothing, .nothing,
    ]
    return row(cells)
  }

  private func note(on tally: Tally) -> String {
    let count = { (count: Tally.Count) in number(tally[count]) }
    let share = tally[.onTimeShare].map {
      "Tepat waktu \(text($0)) (\(count(.onTime)) dari \(number(tally.measured))), lewat \(count(.late))."
    }
    return
      "Dimulai \(count(.started)), tuntas \(count(.completed)), dibatalkan \(count(.cancelled)),"
      + " masih berjalan \(count(.openAtEnd)). \(share ?? "Tanpa kegiatan yang diukur terhadap standar waktu.")"
      + " Dikembalikan \(count(.returned))."
  }
}
