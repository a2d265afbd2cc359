import SOPCore

// The monitoring table of PermenPAN-RB 35/2012, monthly: figures are filled in, the judgement is left to the assessor.

extension PrintedReport {
  var monitoring: Markup {
    let practices = practices
    guard report.period.kind == .monthly, !practices.isEmpty else { return .nothing }
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
          Markup(.tbody) { practices.indices.map { row(of: practices[$0], $0 + 1) } }
        },
      ])
  }

  private var practices: [ProcedurePractice] { ProcedurePractice.all(in: report) }

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

  private func row(of practice: ProcedurePractice, _ position: Int) -> Markup {
    let box = Markup(.span, .class("kotak"))
    let cells: [Markup] = [
      .text(String(position)),
      .group([.text(practice.name), Markup(.small, text: practice.code)]),
      box, box, .text(note(on: practice)), .nothing, .nothing,
    ]
    return .element(.tr, [], cells.map { .element(.td, [], [$0]) })
  }

  private func note(on practice: ProcedurePractice) -> String {
    let whole = practice.onTime + practice.late
    let share = Share(practice.onTime, of: whole).map {
      "Tepat waktu \(percent($0)) (\(practice.onTime) dari \(whole)), lewat \(practice.late)."
    }
    return
      "Dimulai \(practice.started), tuntas \(practice.completed), dibatalkan \(practice.cancelled),"
      + " masih berjalan \(practice.open). \(share ?? "Tanpa kegiatan berstandar waktu.")"
      + " Dikembalikan \(practice.returned)."
  }
}
