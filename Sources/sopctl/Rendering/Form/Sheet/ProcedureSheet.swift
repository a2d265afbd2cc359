import CommandLineKit
import SOPCore

/// An SOP as the printed sheet of the official form (PermenPAN-RB 35/2012), A4 in landscape: the identity, and
/// the table of activities with its flowchart.
///
/// What the form prints stays as it is printed. It is Indonesian always.
struct ProcedureSheet {
  let procedure: Procedure
  let flow: SheetFlow
  let columns: SheetColumns

  init(_ procedure: Procedure) {
    self.procedure = procedure
    flow = SheetFlow(procedure)
    columns = SheetColumns(procedure, SheetLanes(procedure, flow))
  }

  var html: String {
    let pages = tables
    return PrintedDocument(
      title: "SOP \(procedure.identity.name)", foot: "SOP \(procedure.code)", styles: Self.style
    ) {
      Markup(.main) {
        Markup(.section, .class("lembar")) {
          identity
          lists
        }
        for (index, table) in pages.enumerated() {
          Markup(.section, .class("lembar")) {
            if index == 0 {
              Markup(.h1, .class("judul")) { Markup.typed(procedure.identity.name) }
            }
            table
            if index == pages.count - 1 {
              legend
              notes
            }
          }
        }
      }
    }.html
  }
}

extension Markup {
  /// What a form prints in one of its places; nothing where the form is blank.
  static func printed(_ text: String?) -> Markup { text.map(Markup.typed) ?? .nothing }
}
