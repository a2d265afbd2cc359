import CommandLineKit
import SOPCore

// The letterhead (kop), the title, the number line and the period.

extension PrintedReport {
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
}
