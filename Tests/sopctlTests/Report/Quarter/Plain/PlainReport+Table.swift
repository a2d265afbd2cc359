// The rows of the CSV.

extension PlainReport {
  /// A row for each completed activity, by the names of the columns.
  func rows(before: PlainReport?) -> [[String: String]] {
    let changes = Set(completions.map(\.code)).reduce(into: [:]) { changes, code in
      changes[code] = before.map { change(of: code, since: $0) }
    }
    return completions.map { entry in
      row(entry).merging(changes[entry.code] ?? [:]) { first, _ in first }
    }
  }

  private func row(_ entry: PlainEntry) -> [String: String] {
    let definition = definition(entry)
    let names = entry.details.filter { $0.key == "lampiran" }.map { attachment in
      attachment.value.components(separatedBy: " ").dropFirst(2).joined(separator: " ")
    }
    let cells: [String: String?] = [
      "no": "\(entry.no)", "waktu": entry.happened,
      "dicatat": entry["terjadi"] == nil ? nil : entry.recorded, "run": entry.run,
      "sop": entry.code, "nama_sop": office.forms[definition]?.name, "definisi": definition,
      "perihal": subject(entry), "kegiatan": entry.activity.map(String.init),
      "uraian": title(entry), "pelaksana": entry.role, "peran": entry["peran"],
      "oleh": entry.name, "akun": entry.account, "batas_menit": Self.minutes(entry, "batas"),
      "lama_menit": Self.minutes(entry, "lama"), "lewat_menit": Self.minutes(entry, "lewat"),
      "ketepatan": entry.isLate
        ? "lewat"
        : isBeforePlan(entry)
          ? "sebelum-rencana" : isOnTime(entry) ? "tepat" : "tanpa-standar",
      "di_luar_jam_kerja": isOutsideHours(entry) ? "ya" : "tidak", "jawaban": entry["jawaban"],
      "hasil": entry["hasil"],
      "isian": entry.fields.map { "\($0.key)=\($0.value)" }.joined(separator: "; "),
      "output": entry["output"], "alasan": entry["alasan"], "catatan": entry["catatan"],
      "lampiran": names.joined(separator: "; "),
    ]
    return cells.mapValues { $0 ?? "" }
  }

  private static func minutes(_ entry: PlainEntry, _ key: String) -> String? {
    entry.seconds(key).map { Plain.decimal(($0 * 100 + 30) / 60) }
  }

  private func change(of code: String, since before: PlainReport) -> [String: String] {
    let (new, old) = (volume(of: code), before.isTold ? before.volume(of: code) : [:])
    var cells: [String: String] = [:]
    for (key, name) in [
      ("started", "sop_mulai"), ("completed", "sop_tuntas"), ("cancelled", "sop_batal"),
      ("returned", "sop_kembali"), ("late", "sop_lewat"),
      ("share", "sop_tepat_persen"),
    ] {
      let unit = key == "share" ? 1 : 100
      cells[name] = new[key].map { Plain.decimal($0 * unit) } ?? ""
      cells["\(name)_bulan_lalu"] = old[key].map { Plain.decimal($0 * unit) } ?? ""
      // A cell that is an equals sign would begin a formula.
      let arrow = Plain.arrow(new[key], old[key], unit)
      cells["\(name)_selisih"] = arrow == "=" ? "0" : arrow ?? ""
    }
    return cells
  }
}

extension Plain {
  /// Hundredths as a number with at most two decimals.
  static func decimal(_ hundredths: Int) -> String {
    let text = "\(Double(hundredths) / 100)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The difference behind its arrow; `unit` makes it hundredths.
  static func arrow(_ new: Int?, _ old: Int?, _ unit: Int) -> String? {
    guard let new, let old else { return nil }
    let sign = new > old ? "▲ " : new < old ? "▼ " : "="
    return new == old ? sign : sign + decimal(abs(new - old) * unit)
  }
}
