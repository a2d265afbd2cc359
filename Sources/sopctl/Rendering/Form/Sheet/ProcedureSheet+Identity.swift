import SOPCore

// The form's first part: whose SOP it is, and its six lists.

extension ProcedureSheet {
  /// The office on the left, with room for its emblem; the SOP's data on the right.
  var identity: Markup {
    let identity = procedure.identity
    return Markup(.table, .class("identitas")) {
      Markup(.colgroup) {
        Markup(.col, .class("kolom-kop"))
        Markup(.col, .class("kolom-label"))
        Markup(.col)
      }
      Markup(.tbody) {
        Markup(.tr) {
          Markup(.td, .class("kop"), Attribute("rowspan", 6)) { letterhead }
          Markup(.th, text: "Nomor SOP")
          Markup(.td) { Markup.printed(identity.number) }
        }
        row("Tanggal Pembuatan", Markup.printed(identity.created))
        row("Tanggal Revisi", Markup.printed(identity.revised))
        row("Tanggal Efektif", Markup.printed(identity.effective))
        row("Disahkan oleh", approval)
        Markup(.tr) {
          Markup(.th) { Markup.typed(identity.nameLabel) }
          Markup(.td, .class("nama")) { Markup.typed(identity.name) }
        }
      }
    }
  }

  private func row(_ label: String, _ content: Markup) -> Markup {
    Markup(.tr) {
      Markup(.th, text: label)
      Markup(.td) { content }
    }
  }

  private var letterhead: Markup {
    let office = procedure.identity.office
    let lines = [
      ("pemerintah", office.government), ("dinas", office.agency), ("bidang", office.division),
      ("alamat", office.address), ("kota", office.city),
    ]
    return .group(
      lines.compactMap { name, text in
        text.map { text in Markup(.div, .class(name)) { Markup.typed(text) } }
      })
  }

  /// Who puts the SOP into force, with room for the signature.
  private var approval: Markup {
    let approval = procedure.identity.approvedBy
    return Markup(.div, .class("pengesahan")) {
      Markup(.div, .class("jabatan")) { Markup.printed(approval.position) }
      Markup(.div, .class("pejabat")) { Markup.printed(approval.name) }
      Markup(.div) {
        if let number = approval.employeeNumber { Markup.typed("NIP. \(number)") }
      }
    }
  }

  /// The six lists, two beside each other, in the form's order.
  var lists: Markup {
    let lists = procedure.lists
    return Markup(.table, .class("daftar")) {
      Markup(.tbody) {
        pair(
          ("Dasar Hukum", lists.legalBasis), ("Kualifikasi Pelaksana", lists.qualifications))
        pair(
          ("Keterkaitan", lists.relatedProcedures), ("Peralatan/Perlengkapan", lists.equipment))
        pair(("Peringatan", lists.warnings), ("Pencatatan dan Pendataan", lists.records))
      }
    }
  }

  private typealias List = (title: String, items: [String])

  private func pair(_ left: List, _ right: List) -> Markup {
    Markup(.tr) {
      box(left)
      box(right)
    }
  }

  private func box(_ list: List) -> Markup {
    Markup(.td) {
      Markup(.h2, text: list.title)
      if !list.items.isEmpty {
        Markup(.ol) { list.items.map { item in Markup(.li) { Markup.typed(item) } } }
      }
    }
  }
}
