import CommandLineKit
import SOPCore

// The form's second part: the table of activities, a page at a time, with the flow drawn through it.

extension ProcedureSheet {
  /// A table for each page.
  var tables: [Markup] {
    let executors = Dictionary(procedure.executors.map { ($0.role, $0) }) { first, _ in first }
    let heights = procedure.activities.map { activity in
      columns.height(of: activity, named: executors[activity.role]?.printed ?? "")
    }
    let pages = SheetPages(
      procedure, flow, textHeights: heights, headHeight: headHeight, titleHeight: titleHeight)
    let drawing = SheetDrawing(procedure: procedure, flow: flow, lanes: columns.lanes)
    return pages.pages.map { rows in
      // Where a browser must break a row, a repeated head would stand in the way of its lines.
      let isBroken = rows.contains { $0.height > pages.room }
      return Markup(.table, .class(isBroken ? "kegiatan tinggi" : "kegiatan")) {
        Markup(.colgroup) {
          columns.widths.map { Markup(.col, Attribute("style", "width:\($0)px")) }
        }
        head
        Markup(.tbody) {
          for row in rows {
            if let activity = procedure.activity(row.activity) {
              self.row(activity, executors[activity.role], row, drawing)
            }
          }
        }
      }
    }
  }

  // MARK: - Head

  private var lanes: SheetLanes { columns.lanes }
  private var hasLanes: Bool { columns.executor == 0 }

  private var head: Markup {
    Markup(.thead) {
      Markup(.tr) {
        Markup(.th, Attribute("rowspan", 2), text: "No.")
        Markup(.th, Attribute("rowspan", 2), text: "Kegiatan")
        Markup(.th, Attribute("colspan", hasLanes ? lanes.count : 2), text: "Pelaksana")
        Markup(.th, Attribute("colspan", 3), text: "Mutu Baku")
        Markup(.th, Attribute("rowspan", 2), text: "Keterangan")
      }
      Markup(.tr) {
        if hasLanes {
          heads.map(head)
        } else {
          Markup(.th, text: "Nama")
          Markup(.th, text: "Alur")
        }
        ["Kelengkapan", "Waktu", "Output"].map { Markup(.th, text: $0) }
      }
    }
  }

  private func head(_ executor: String) -> Markup {
    Markup(.th, .class("pelaksana")) {
      if areUpright {
        Markup(.span, .class("tegak")) { Markup.typed(executor) }
      } else {
        Markup.typed(executor)
      }
    }
  }

  /// The heads of the executors' columns as printed, or the roles' codes where those would fill the page.
  private var heads: [String] {
    let isLong = procedure.executors.contains { $0.printed.utf8.count > 80 }
    return procedure.executors.map { isLong ? $0.role.code : $0.printed }
  }

  /// Whether the heads are written from below, since a word would be broken otherwise.
  private var areUpright: Bool {
    let words = heads.flatMap { $0.split(separator: " ") }
    return words.contains {
      PrintedWidth.of(String($0), fontSize: Self.headSize) > lanes.laneWidth - 8
    }
  }

  private static let headSize = 11
  private static let uprightHeight = 130

  private var headHeight: Int {
    if !hasLanes { return 50 }
    if areUpright { return 36 + Self.uprightHeight }
    let lines = heads.map {
      PrintedWidth.lines(of: $0, within: lanes.laneWidth - 12, fontSize: Self.headSize)
    }
    return 36 + (lines.max() ?? 1) * SheetColumns.lineHeight
  }

  private var titleHeight: Int {
    8 + 18
      * PrintedWidth.lines(of: procedure.identity.name, within: SheetColumns.width, fontSize: 16)
  }

  // MARK: - Rows

  private func row(
    _ activity: Activity, _ executor: Executor?, _ row: SheetRow, _ drawing: SheetDrawing
  ) -> Markup {
    Markup(.tr, Attribute("style", "height:\(row.height)px")) {
      Markup(.td, .class("no"), text: "\(activity.number).")
      Markup(.td, .class("uraian")) {
        Markup.typed(activity.title)
        narrow("Pelaksana", executor.map { [$0.printed] } ?? [])
      }
      if !hasLanes { Markup(.td, .class("nama")) { Markup.printed(executor?.printed) } }
      Markup(.td, .class("gambar")) { drawing.svg(row) }
      (1..<max(1, lanes.count)).map { _ in Markup(.td, .class("lajur")) }
      cell("Kelengkapan", activity.requirements)
      cell("Waktu", activity.budget?.printed)
      cell("Output", activity.output)
      Markup(.td, .class(activity.remark == nil ? "kosong" : "isi"), label("Keterangan")) {
        Markup.printed(activity.remark)
      }
      Markup(.td, .class("lanjut"), label("Selanjutnya")) {
        procedure.successors(of: activity).joined(separator: "; ")
      }
    }
  }

  private func cell(_ name: String, _ text: String?) -> Markup {
    Markup(.td, .class(text == nil ? "kosong" : "isi"), label(name)) { Markup.printed(text) }
  }

  /// What a cell is called where the table has no columns: on a narrow screen.
  private func label(_ name: String) -> Attribute { Attribute("data-kolom", name) }

  /// What only a narrow screen shows, where nothing is drawn.
  private func narrow(_ name: String, _ texts: [String]) -> Markup {
    Markup(.div, .class("sempit"), label(name)) { texts.map(Markup.typed) }
  }
}
