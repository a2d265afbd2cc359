// The blocks above the form's table.

extension ProcedureReader {
  mutating func identity(in root: DocumentReader.Object) -> Procedure.Identity? {
    reading { document in
      let number = document.stringOrNull("nomor", in: root)
      let name = document.bookText("nama", in: root)
      let label = document.string("labelNama", in: root)
      let office = Self.office(in: root, &document)
      let dates = document.object("tanggal", in: root)
      let approval = Self.approval(in: root, &document)
      if let dates {
        document.checkKeys(of: dates, required: ["pembuatan", "revisi", "efektif"])
      }
      let created = dates.flatMap { document.stringOrNull("pembuatan", in: $0) }
      let revised = dates.flatMap { document.stringOrNull("revisi", in: $0) }
      let effective = dates.flatMap { document.stringOrNull("efektif", in: $0) }
      guard let name, let label, let office, let approval else { return nil }
      return Procedure.Identity(
        number: number, name: name, nameLabel: label, office: office, created: created,
        revised: revised, effective: effective, approvedBy: approval)
    }
  }

  private static func office(
    in root: DocumentReader.Object, _ document: inout DocumentReader
  ) -> Procedure.Office? {
    guard let object = document.object("instansi", in: root) else { return nil }
    document.checkKeys(
      of: object, required: ["pemerintah", "dinas", "bidang", "alamat", "kota"])
    return Procedure.Office(
      government: document.stringOrNull("pemerintah", in: object),
      agency: document.stringOrNull("dinas", in: object),
      division: document.stringOrNull("bidang", in: object),
      address: document.stringOrNull("alamat", in: object),
      city: document.stringOrNull("kota", in: object))
  }

  private static func approval(
    in root: DocumentReader.Object, _ document: inout DocumentReader
  ) -> Procedure.Approval? {
    guard let object = document.object("disahkanOleh", in: root) else { return nil }
    document.checkKeys(of: object, required: ["jabatan", "nama", "nip"])
    return Procedure.Approval(
      position: document.stringOrNull("jabatan", in: object),
      name: document.stringOrNull("nama", in: object),
      employeeNumber: document.stringOrNull("nip", in: object))
  }

  mutating func lists(in root: DocumentReader.Object) -> Procedure.Lists? {
    reading { document in
      let legalBasis = document.strings("dasarHukum", in: root)
      let qualifications = document.strings("kualifikasiPelaksana", in: root)
      let related = document.strings("keterkaitan", in: root)
      let equipment = document.strings("peralatan", in: root)
      let warnings = document.strings("peringatan", in: root)
      let records = document.strings("pencatatan", in: root)
      guard let legalBasis, let qualifications, let related, let equipment, let warnings,
        let records
      else { return nil }
      return Procedure.Lists(
        legalBasis: legalBasis, qualifications: qualifications, relatedProcedures: related,
        equipment: equipment, warnings: warnings, records: records)
    }
  }
}
