import SOPCore

extension Signatory {
  /// The post below which the name stands: the title, with the unit's name in it; of an acting official behind `Plt.`
  ///
  /// `Kepala Bidang` in the unit `Bidang PIAK` is `Kepala Bidang PIAK`.
  func post(in unit: String?) -> String? {
    title.map { (isActing ? "Plt. " : "") + Self.post($0, in: unit) }
  }

  private static func post(_ title: String, in unit: String?) -> String {
    guard let unit, let kind = unit.split(separator: " ").first,
      title.lowercased().hasSuffix(" \(kind.lowercased())")
    else { return title }
    return title.dropLast(kind.count) + unit
  }
}
