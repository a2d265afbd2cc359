import SOPCore

/// What an SOP came to in a period, whatever the definition: what its assessor judges by.
struct ProcedurePractice: Equatable {
  let code: String
  /// By the definition that came into use last.
  private(set) var name: String
  private(set) var started = 0
  private(set) var completed = 0
  private(set) var cancelled = 0
  private(set) var open = 0
  private(set) var onTime = 0
  private(set) var late = 0
  private(set) var returned = 0

  /// Every SOP of which a run belongs to the period, by kode.
  static func all(in report: PeriodReport) -> [ProcedurePractice] {
    var all: [ProcedurePractice] = []
    for (sop, chain) in zip(report.sops, report.chains) {
      if all.last?.code != sop.code {
        all.append(ProcedurePractice(code: sop.code, name: sop.name))
      }
      all[all.count - 1].add(sop, chain)
    }
    return all
  }

  private mutating func add(_ sop: ProcedureFigures, _ chain: ChainFigures) {
    name = sop.name
    started += sop.started
    completed += sop.completed
    cancelled += sop.cancelled
    open += sop.openAtEnd
    returned += chain.returned
    for activity in sop.activities {
      onTime += activity.figures.onTime
      late += activity.figures.late
    }
  }
}
