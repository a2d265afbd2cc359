import CommandLineKit
import SOPCore
import SOPStore

/// The SOPs of an office by kode. One whose definition is not sound is left out: it cannot be run.
struct ProcedureList {
  private let rows: [Row]

  fileprivate struct Row {
    let procedure: Procedure
    let isBundled: Bool
  }

  init(_ catalogue: Catalogue) {
    rows = catalogue.codes.compactMap { code in
      guard let definition = catalogue.definition(of: code), let procedure = definition.sound else {
        return nil
      }
      return Row(procedure: procedure, isBundled: definition.isBundled)
    }
  }

  // MARK: - JSON

  var json: JSONValue {
    ["version": 1, "sops": .array(rows.map(\.json))]
  }

  // MARK: - Text

  /// A table of at most `width` columns: names are wrapped, and where they would become too narrow the
  /// numbers go first, then the counts, then the times.
  func lines(width: Int, _ style: Style, in language: Language) -> [String] {
    Table(columns: Self.columns(in: language), rows: rows.map { $0.cells(in: language) })
      .lines(width: width, style: style)
  }

  private static func columns(in language: Language) -> [Table.Column] {
    [
      .init(Text("CODE", id: "KODE")[language]),
      .init(Text("NUMBER", id: "NOMOR")[language], rank: 3),
      .init(Text("NAME", id: "NAMA")[language], overflow: .flexibleWrap(minimum: 24)),
      .init(Text("ACT.", id: "KEG.")[language], .right, rank: 2),
      .init(Text("TIME", id: "WAKTU")[language], .right, rank: 1),
    ]
  }
}

extension ProcedureList.Row {
  fileprivate var json: JSONValue {
    [
      "code": .string(procedure.code),
      "number": .optional(procedure.identity.number),
      "name": .string(procedure.identity.name),
      "activities": .integer(procedure.activities.count),
      "totalBudgetMinutes": procedure.totalBudget.json,
      "bundled": .bool(isBundled),
    ]
  }

  fileprivate func cells(in language: Language) -> [Table.Cell] {
    [
      .init(procedure.code, .bold), .init(procedure.identity.number ?? "-"),
      .init(procedure.identity.name), .init(String(procedure.activities.count)),
      .init(procedure.totalBudget.total[language]),
    ]
  }
}

extension Minutes {
  /// A sum of standards, in minutes however long, as the form gives them: `230 menit`.
  var total: Text { Text("\(decimal) min", id: "\(decimal) menit") }
}
