/// What each SOP came to in a period and in the one before it: work over time.
package struct Comparison: Sendable, Equatable {
  /// The period before.
  package let previous: Period
  /// How much of it the book tells of.
  package let coverage: Coverage
  /// By kode, whatever the definition; every SOP of which a run belongs to either period.
  package let sops: [Change]
  /// The runs that may belong to either period and could not be followed: they are counted in neither.
  package let unreadable: [RunID]

  /// One SOP in both periods.
  package struct Change: Sendable, Equatable {
    package let code: String
    /// By the definition that came into use last.
    package let name: String
    package let now: Volume
    /// `nil` where the book tells nothing of that period.
    package let before: Volume?

    /// An SOP of which no run belongs to either period.
    package init(idle procedure: Procedure) {
      code = procedure.code
      name = procedure.identity.name
      now = Volume()
      before = Volume()
    }

    fileprivate init(code: String, name: String, now: Volume, before: Volume?) {
      self.code = code
      self.name = name
      self.now = now
      self.before = before
    }
  }

  /// How much of an SOP was done.
  package struct Volume: Sendable, Equatable {
    package fileprivate(set) var started = 0
    package fileprivate(set) var completed = 0
    package fileprivate(set) var cancelled = 0
    /// Runs open at the period's end.
    package fileprivate(set) var openAtEnd = 0
    package fileprivate(set) var returned = 0
    package fileprivate(set) var onTime = 0
    package fileprivate(set) var late = 0

    fileprivate init() {}
  }
}

extension Comparison {
  /// The kodes of the runs that could not be followed.
  package var unreadableCodes: [String] { Set(unreadable.map(\.code)).sorted() }

  /// Of these those of which nothing at all could be counted.
  package var unknownCodes: [String] {
    unreadableCodes.filter { code in !sops.contains { $0.code == code } }
  }

  /// - Parameters:
  ///   - forms: those of the period itself, by kode.
  ///   - coverage: how much the book tells of the period before.
  ///   - slices: the slices of the runs that belong to the period before.
  ///   - unreadable: the runs of either period that could not be followed.
  init(
    of forms: [FormCount], with previous: Period, covered coverage: Coverage, slices: [RunSlice],
    unreadable: [RunID]
  ) {
    let earlier = FormCounts(of: slices).byCode
    let names = (earlier + forms).reduce(into: [:]) { names, form in
      names[form.key.code] = form.procedure.identity.name
    }
    self.previous = previous
    self.coverage = coverage
    self.unreadable = unreadable
    sops = names.sorted { $0.key < $1.key }.map { code, name in
      Change(
        code: code, name: name, now: Volume(of: code, in: forms),
        before: coverage.isNone ? nil : Volume(of: code, in: earlier))
    }
  }
}

extension Comparison.Volume {
  fileprivate init(of code: String, in forms: [FormCount]) {
    for form in forms where form.key.code == code {
      started += form.started
      completed += form.completed
      cancelled += form.cancelled
      openAtEnd += form.openAtEnd
      returned += form.returned
      for figures in form.activities.values {
        onTime += figures.onTime
        late += figures.late
      }
    }
  }
}

extension FormCounts {
  /// Counts slices alone, in whatever order.
  fileprivate init(of slices: [RunSlice]) {
    self.init()
    for slice in slices {
      let form = add(slice)
      for index in slice.within {
        // Through a span, since an element of the array itself would be copied.
        let steps = slice.run.steps
        let completion = Completion(steps.span[index], in: self[form].procedure)
        self[form].add(steps.span[index].event, completion)
      }
    }
  }
}
