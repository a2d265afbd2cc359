extension Run {
  /// Whether a run is open after these lines: corrections void the last steps, one each.
  ///
  /// A run that cannot be read counts as open, so that whoever asks for it is told why.
  package static func isOpen(after lines: [WrittenLine]) -> Bool {
    guard let entries = try? entries(in: lines) else { return true }
    var steps: [(no: Int, endsRun: Bool)] = []
    for entry in entries {
      if entry.event.kind.isStep {
        steps.append((entry.no, entry.event.kind.endsRun))
      } else if entry.event.kind == .corrected,
        let index = steps.lastIndex(where: { $0.no == entry.event.details.voided })
      {
        steps.removeSubrange(index...)
      }
    }
    return steps.last?.endsRun != true
  }
}
