import CommandLineKit
import SOPCore

// The report chain as links climbed, and the reports that were returned.

extension RunSheet {
  var chain: [String] {
    [session.style.bold(say("REPORT CHAIN", "RANTAI LAPORAN"))] + links + returns
  }

  /// The links from left to right, with an arrow between them: `APK Budi (4) 11:25 ──> Kabid (6) giliran`.
  private var links: [String] {
    let climbed = run.position.climb
    let texts = run.procedure.chain.links.enumerated().map { index, link in
      if index < climbed.count {
        let entry = climbed[index]
        return
          "\(link.role) \(entry.person.name.visible) (\(link.activity)) \(time(entry.happened))"
      }
      let isTurn = link.activity == run.currentActivity?.number
      return "\(link.role) (\(link.activity))" + (isTurn ? say(" turn", " giliran") : "")
    }
    let arrow = session.pen.arrow
    return texts.enumerated().reduce(into: [String]()) { lines, next in
      let text = next.offset == 0 ? next.element : "\(arrow) \(next.element)"
      if let line = lines.last, line.displayWidth + 1 + text.displayWidth <= session.width {
        lines[lines.count - 1] = "\(line) \(text)"
      } else {
        lines += wrapped(text, indent: 2)
      }
    }
  }

  /// Every return that stands, oldest first: the report was climbed anew after each.
  private var returns: [String] {
    run.steps.filter { $0.event.returnsReport(in: run.procedure) }.flatMap { step in
      let event = step.event
      let (who, when) = ("\(event.role?.code ?? "-") \(event.person.name.visible)", event.happened)
      let from = event.activity.map { say(" from activity \($0)", " dari kegiatan \($0)") } ?? ""
      let reason = event.details.reason.map { ": \($0.visible)" } ?? ""
      let entry = AgendaEntry.text(ofNo: step.no)
      return wrapped(
        say(
          "<- returned\(from) by \(who), \(time(when))\(reason) (entry \(entry))",
          "<- dikembalikan\(from) oleh \(who), \(time(when))\(reason) (entri \(entry))"),
        indent: 2)
    }
  }
}
