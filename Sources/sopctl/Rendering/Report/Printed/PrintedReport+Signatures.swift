import SOPCore

// Who signs, and where. The date is written by hand: the same paper can then be made again later.

extension PrintedReport {
  var signatures: Markup {
    Markup(.section, .class("tanda-tangan")) {
      Markup(.div) {
        Markup(.p, .class("tempat"))
        block("Mengetahui,", contents.signatories.head)
      }
      Markup(.div) {
        Markup(.p, .class("tempat")) {
          contents.letterhead.city.map(Markup.typed) ?? blank("kota")
          ", "
          blank("tanggal")
        }
        block("Dibuat oleh,", contents.signatories.maker)
      }
    }
  }

  private func block(_ deed: String, _ signatory: Signatory) -> [Markup] {
    [
      Markup(.p, text: deed),
      Markup(.p, .class("jabatan")) {
        signatory.post.map { Markup.group([.typed($0), .text(",")]) } ?? blank("panjang")
      },
      Markup(.div, .class("ruang")),
      Markup(.p, .class("nama")) {
        signatory.name.map { .element(.strong, [], [.typed($0)]) } ?? blank("panjang")
      },
      Markup(.p, .class("nip")) {
        "NIP. "
        signatory.number.map(Markup.typed) ?? blank("nomor-nip")
      },
    ]
  }

  /// A ruled blank, to be filled in by hand.
  private func blank(_ name: String) -> Markup { Markup(.span, .class("isian \(name)")) }
}
