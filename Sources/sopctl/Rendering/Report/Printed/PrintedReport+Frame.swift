import CommandLineKit
import SOPCore

// What stands around the figures: the letterhead (kop), the title and the period, room for the supervisor, who signs, and
// what the report rests on.

extension PrintedReport {
  // MARK: - Heading

  var heading: Markup {
    Markup(.header) {
      letterhead
      Markup(.h1, text: report.period.kind.reportTitle[.indonesian])
      Markup(.p, .class("nomor")) {
        "Nomor: "
        Markup(.span, .class("isian"))
      }
      Markup(.p, .class("periode"), text: "Periode: \(report.period.words[.indonesian])")
      provisional
      report.beginning.map { Markup(.p, .class("sebagian"), text: $0[.indonesian]) }
    }
  }

  /// Without any name there is nothing to stand above a rule.
  private var letterhead: Markup {
    let (office, unit) = (contents.letterhead.office, contents.letterhead.unit)
    if office == nil && unit == nil { return .nothing }
    return Markup(.div, .class("kop")) {
      office.map { .element(.p, [.class("instansi")], [.typed($0)]) }
      unit.map { .element(.p, [.class("unit")], [.typed($0)]) }
    }
  }

  private var provisional: Markup {
    guard report.isRunning else { return .nothing }
    return Markup(.p, .class("sementara")) {
      Markup(.strong, text: "SEMENTARA")
      ", keadaan \(time(contents.madeAt))"
    }
  }

  // MARK: - Signatures

  /// Room for the supervisor's own hand.
  var notes: Markup {
    section(
      "catatan-atasan", "Catatan dan Arahan Atasan",
      (0..<4).map { _ in Markup(.div, .class("garis")) })
  }

  /// Who signs, and where. The date is written by hand: the same paper can then be made again later.
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
        signatory.post(in: contents.letterhead.unit).map { Markup.group([.typed($0), .text(",")]) }
          ?? blank("panjang")
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

  // MARK: - Foot

  /// What the report rests on, and how to hold the book against it later: a signature on paper anchors the book.
  var foot: Markup {
    let basis = ReportBasis(contents: contents)
    return Markup(.footer, .class("dasar")) {
      Markup(.h2, text: "Dasar laporan")
      basis.sentences.map { Markup(.p, text: $0[.indonesian]) }
      commands(basis)
    }
  }

  private func commands(_ basis: ReportBasis) -> [Markup] {
    guard let check = basis.check else { return [] }
    return [
      Markup(.p, text: ReportBasis.checking[.indonesian]), command(check, .class("perintah paraf")),
      Markup(.p, text: basis.again[.indonesian]),
      command(
        "\(basis.repetition) --format html -o \(report.period.reportFile)", .class("perintah")),
    ]
  }

  /// A command that may be broken behind every sixteenth of its characters, where it must be: it stays whole when it
  /// is copied.
  private func command(_ command: String, _ kind: Attribute) -> Markup {
    let words = command.split(separator: " ").map { word -> Markup in
      let pieces = word.pieces(of: 16).map { Markup.text(String($0)) }
      return .group(pieces.indices.flatMap { $0 == 0 ? [pieces[$0]] : [Markup(.wbr), pieces[$0]] })
    }
    return .element(
      .p, [kind], words.indices.flatMap { $0 == 0 ? [words[$0]] : [.text(" "), words[$0]] })
  }
}

extension Substring {
  /// The text in pieces of so many characters, the last with the rest.
  fileprivate func pieces(of count: Int) -> [Substring] {
    var (pieces, rest) = ([Substring](), self)
    while !rest.isEmpty {
      pieces.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return pieces
  }
}
