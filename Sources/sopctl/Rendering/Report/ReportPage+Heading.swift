import CommandLineKit
import SOPCore

// The letterhead (kop), the title and the period.

extension ReportPage {
  var heading: [String] {
    let head = [contents.letterhead.office, contents.letterhead.unit].compactMap { $0?.visible }
      .flatMap(centred)
    let rule = head.isEmpty ? [] : [String(repeating: "=", count: width)]
    return head + rule + centred(say(report.period.kind.reportTitle)).map(style.bold)
      + centred(say(report.period.words)) + provisional + beginning + incomplete
  }

  private var provisional: [String] {
    guard report.isRunning else { return [] }
    return centred(
      say(
        "PROVISIONAL, as of \(time(contents.madeAt))", "SEMENTARA, keadaan \(time(contents.madeAt))"
      )
    ).map(style.bold)
  }

  private var beginning: [String] {
    report.beginning.map { centred(say($0)).map(style.bold) } ?? []
  }

  /// What the foot names is said where nobody overlooks it, too.
  private var incomplete: [String] {
    let count = report.unreadable.count
    let settings =
      !contents.lacksSettings
      ? []
      : centred(
        say(
          "INCOMPLETE: reckoned without kantor.json", "TIDAK LENGKAP: dihitung tanpa kantor.json"))
    let runs =
      count == 0
      ? []
      : centred(
        say(
          "INCOMPLETE: runs not counted: \(count)", "TIDAK LENGKAP: run tidak dihitung: \(count)"))
    let schedule =
      contents.undefined.codes.isEmpty ? [] : centred(say(contents.undefined.mark))
    return (settings + runs + schedule).map(style.bold)
  }

  private func centred(_ text: String) -> [String] {
    text.wrapped(to: width).map { line in
      String(repeating: " ", count: max(0, width - line.displayWidth) / 2) + line
    }
  }
}
