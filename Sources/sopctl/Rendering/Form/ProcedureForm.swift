import CommandLineKit
import SOPCore

/// An SOP as its official form (PermenPAN-RB 35/2012), in text.
///
/// What the form prints stays as it is printed, its labels too; only our own headings follow the language.
struct ProcedureForm {
  let procedure: Procedure
  /// The columns that the table may take. Prose takes fewer: long lines are hard to read.
  let width: Int
  let style: Style
  /// What the flow is drawn with.
  let pen: Pen
  let language: Language

  init(_ procedure: Procedure, width: Int, style: Style, pen: Pen, language: Language) {
    self.procedure = procedure
    self.width = width
    self.style = style
    self.pen = pen
    self.language = language
  }

  private static let widestProse = 100
  var proseWidth: Int { min(width, Self.widestProse) }

  var lines: [String] {
    let sections = [letterhead, identity] + lists + [executors, table, flow, fields, chain, notes]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  // MARK: - The form's first page

  private var letterhead: [String] {
    let office = procedure.identity.office
    let lines = [office.government, office.agency, office.division, office.address, office.city]
    return lines.compactMap { $0 }.flatMap { $0.visible.wrapped(to: proseWidth) }
  }

  private var identity: [String] {
    let identity = procedure.identity
    let approval = identity.approvedBy
    let rows: [(String, [String?])] = [
      (Text("Code", id: "Kode")[language], [procedure.code]),
      ("Nomor SOP", [identity.number]),
      ("Tanggal Pembuatan", [identity.created]),
      ("Tanggal Revisi", [identity.revised]),
      ("Tanggal Efektif", [identity.effective]),
      (
        "Disahkan oleh",
        [approval.position, approval.name, approval.employeeNumber.map { "NIP. \($0)" }]
      ),
      (identity.nameLabel, [identity.name]),
    ]
    return LabelledText.lines(
      rows.map { label, texts in (label, texts.compactMap { $0 }) }, width: proseWidth)
  }

  private var lists: [[String]] {
    let lists = procedure.lists
    return [
      ("Dasar Hukum", lists.legalBasis), ("Kualifikasi Pelaksana", lists.qualifications),
      ("Keterkaitan", lists.relatedProcedures), ("Peralatan/Perlengkapan", lists.equipment),
      ("Peringatan", lists.warnings), ("Pencatatan dan Pendataan", lists.records),
    ].map { title, items in
      section(title, numbered(items) { "\($0)." })
    }
  }

  // MARK: - Below the table

  private var notes: [String] {
    guard !procedure.sourceNotes.isEmpty else { return [] }
    return section(
      Text("Notes on the source", id: "Catatan Sumber")[language],
      numbered(procedure.sourceNotes) { "[\($0)]" })
  }

  private var chain: [String] {
    let links = procedure.chain.links.enumerated().map { index, link in
      let deed =
        index == 0
        ? Text("makes the report", id: "membuat laporan")
        : Text("receives it", id: "menerimanya")
      return Text(
        "\(link.role) \(deed) (activity \(link.activity))",
        id: "\(link.role) \(deed) (kegiatan \(link.activity))")[language]
    }
    return section(
      Text("Report chain", id: "Rantai Laporan")[language], numbered(links) { "\($0)." })
  }

  // MARK: - Sections

  func section(_ title: String, _ lines: [String]) -> [String] {
    title.wrapped(to: width).map(style.bold) + lines
  }

  /// Items under each other, each behind its number; a dash where there are none.
  private func numbered(_ items: [String], _ label: (Int) -> String) -> [String] {
    if items.isEmpty { return ["  -"] }
    let rows = items.enumerated().map { (label($0 + 1), [$1]) }
    return LabelledText.lines(rows, indent: 2, gap: 1, width: proseWidth)
  }
}
