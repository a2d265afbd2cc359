/// The open runs of a docket, folded.
package struct Register: Sendable {
  package private(set) var runs: [RunID: Run] = [:]
  /// Open runs that cannot be folded, and why.
  package private(set) var unreadable: [RunID: Obstacle] = [:]

  package enum Obstacle: Error, Sendable, Equatable {
    case line(LineFault)
    /// An entry's paraf does not seal it: it does not say what was written.
    case unsealed(no: Int?)
    /// The definition that the run was started with is missing, or is damaged.
    case definition(Digest)
  }

  /// - Parameter definition: the pinned definition of a kode with this digest.
  package init(_ docket: Docket, definition: (String, Digest) -> Procedure?) {
    for (id, lines) in docket.openLines {
      do {
        runs[id] = try Run(lines: lines, definition: definition)
      } catch {
        unreadable[id] = error
      }
    }
  }

  /// The runs that could be folded, by number.
  package var openRuns: [Run] { runs.values.sorted { $0.id < $1.id } }
}

extension Run {
  /// Folds a run from its lines.
  ///
  /// - Parameter lines: every line of the run, its `mulai` first.
  package init(
    lines: [WrittenLine], definition: (String, Digest) -> Procedure?
  ) throws(Register.Obstacle) {
    let entries = try Self.entries(in: lines)
    try self.init(entries: entries, definition: definition)
  }

  package init(
    entries: [AgendaEntry], definition: (String, Digest) -> Procedure?
  ) throws(Register.Obstacle) {
    guard let first = entries.first, let digest = first.event.details.definition,
      let procedure = definition(first.event.run.code, digest)
    else { throw .definition(entries.first?.event.details.definition ?? .zero) }
    self.init(opening: first.event, no: first.no, procedure: procedure)
    for entry in entries.dropFirst() { apply(entry.event, no: entry.no) }
  }

  /// The entries of a run's lines, each as it was sealed.
  package static func entries(
    in lines: [WrittenLine]
  ) throws(Register.Obstacle) -> [AgendaEntry] {
    var entries: [AgendaEntry] = []
    for line in lines {
      entries += try Self.entries(in: [line.bytes])
      guard line.isSealed else { throw .unsealed(no: line.no) }
    }
    return entries
  }

  /// The entries of a run's lines, whatever their parafs.
  ///
  /// - Parameter lines: without LF.
  package static func entries(
    in lines: [[UInt8]]
  ) throws(Register.Obstacle) -> [AgendaEntry] {
    var entries: [AgendaEntry] = []
    for line in lines {
      do {
        guard case .entry(let entry) = try AgendaLine.read(line.span, isFirst: false) else {
          continue
        }
        entries.append(entry)
      } catch {
        throw .line(error)
      }
    }
    return entries
  }
}
