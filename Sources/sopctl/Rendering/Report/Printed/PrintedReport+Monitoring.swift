import CommandLineKit
import SOPCore

// The monitoring table of PermenPAN-RB 35/2012, monthly: figures are filled in, the judgement is left to the assessor.

extension PrintedReport {
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

  private func note(on volume: Comparison.Volume) -> String {
    let whole = volume.onTime + volume.late
    let share = Share(volume.onTime, of: whole).map {
      "Tepat waktu \(percent($0)) (\(number(volume.onTime)) dari \(number(whole))), lewat \(number(volume.late))."
    }
    return
      "Dimulai \(number(volume.started)), tuntas \(number(volume.completed)),"
      + " dibatalkan \(number(volume.cancelled)),"
      + " masih berjalan \(number(volume.openAtEnd)). \(share ?? "Tanpa kegiatan yang diukur terhadap standar waktu.")"
      + " Dikembalikan \(number(volume.returned))."
  }
}
