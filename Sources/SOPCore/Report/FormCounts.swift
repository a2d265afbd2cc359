/// The forms that the runs of a period were started with, while they are counted.
struct FormCounts {
  /// In the order in which the definitions came into use.
  private var forms: [FormCount] = []
  private var indices: [FormCount.Key: Int] = [:]

  subscript(index: Int) -> FormCount {
    _read { yield forms[index] }
    _modify { yield &forms[index] }
  }

  /// Counts a run of the period.
  ///
  /// - Returns: the index of the run's form.
  mutating func add(_ slice: RunSlice) -> Int {
    let index = index(of: slice.run)
    forms[index].add(slice)
    return index
  }

  private mutating func index(of run: Run) -> Int {
    let key = FormCount.Key(run)
    if let index = indices[key] { return index }
    indices[key] = forms.count
    forms.append(FormCount(run))
    return forms.count - 1
  }

  /// By kode, and then in the order in which the definitions came into use.
  var byCode: [FormCount] {
    Dictionary(grouping: forms, by: \.key.code).sorted { $0.key < $1.key }.flatMap(\.value)
  }
}
