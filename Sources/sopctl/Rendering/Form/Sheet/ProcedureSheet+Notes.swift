import CommandLineKit
import SOPCore

// Below the table: what its symbols mean, what was read into the source, and how sopctl uses the form.

extension ProcedureSheet {
  /// The five symbols of PermenPAN-RB 35/2012 in one line.
  var legend: Markup {
    Markup(.p, .class("simbol-simbol")) {
      symbol("mulai atau selesai") { SheetSymbol.capsule(x: 1, y: 2, width: 24, height: 12) }
      symbol("kegiatan") { SheetSymbol.box(x: 1, y: 2, width: 24, height: 12) }
      symbol("keputusan") { SheetSymbol.diamond(x: 1, y: 1, width: 24, height: 14) }
      symbol("arah alur") {
        SheetSymbol.line(x: 13, from: 1, to: .at(14))
        SheetSymbol.arrowHead(x: 13, y: 15)
      }
      symbol("sambungan ke halaman atau kegiatan lain") {
        SheetSymbol.pentagon(x: 6, y: 1, width: 14, height: 14)
      }
    }
  }

  private func symbol(_ meaning: String, @MarkupBuilder _ drawing: () -> [Markup]) -> Markup {
    Markup(.span, .class("arti")) {
      Markup(
        .svg, .class("lambang"), Attribute("width", 26), Attribute("height", 16),
        Attribute("role", "img"), Attribute("aria-label", meaning), content: drawing)
      Markup.text(" \(meaning)")
    }
  }

  var notes: Markup {
    Markup(.footer, .class("catatan")) {
      if !procedure.sourceNotes.isEmpty {
        Markup(.h2, text: "Catatan sumber")
        Markup(.ol) {
          procedure.sourceNotes.map { note in Markup(.li) { Markup.typed(note) } }
        }
      }
      Markup(.p) {
        item("Kode", [procedure.code])
        item("Pelaksana", executors)
        item("Rantai laporan", [chain])
        item("Alur", shortenedWays)
        item("Isian", fields)
      }
    }
  }

  @MarkupBuilder private func item(_ name: String, _ texts: [String]) -> [Markup] {
    if !texts.isEmpty {
      Markup(.strong, text: "\(name):")
      Markup.text(" ")
      Markup.typed(texts.joined(separator: "; "))
      Markup.text(". ")
    }
  }

  /// Who the executors are, as far as their columns do not say it.
  private var executors: [String] {
    procedure.executors.compactMap { executor in
      let name = executor.name ?? executor.printed
      let isOdd = executor.printed != name && executor.printed != executor.role.code
      let printed = isOdd ? " (\(executor.printed))" : ""
      return name == executor.role.code ? nil : "\(executor.role.code) = \(name)\(printed)"
    }
  }

  private var chain: String {
    procedure.chain.links.enumerated().map { index, link in
      "\(link.role) \(index == 0 ? "membuat laporan" : "menerimanya") (\(link.activity))"
    }.joined(separator: ", ")
  }

  /// The ways whose label had no room on the line.
  private var shortenedWays: [String] {
    procedure.activities.filter { activity in
      flow.exits(from: activity.number).contains {
        $0.flow.label.map(SheetFlow.isShortened) ?? false
      }
    }.map { activity in
      "setelah kegiatan \(activity.number) \(procedure.successors(of: activity).joined(separator: ", "))"
    }
  }

  private var fields: [String] {
    procedure.activities.filter { !$0.fields.isEmpty }.map { activity in
      let fields = activity.fields.map { field in
        let choices = field.choices.isEmpty ? "" : ": \(field.choices.joined(separator: ", "))"
        return "\(field.label)\(choices)\(field.isRequired ? " (wajib)" : "")"
      }
      return "kegiatan \(activity.number): \(fields.joined(separator: ", "))"
    }
  }
}
