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
    package let now: Tally
    /// `nil` where the book tells nothing of that period.
    package let before: Tally?

    /// An SOP of which no run belongs to either period.
    package init(idle procedure: Procedure) {
      code = procedure.code
      name = procedure.identity.name
      now = Tally()
      before = Tally()
    }

    fileprivate init(code: String, name: String, now: Tally, before: Tally?) {
      self.code = code
      self.name = name
      self.now = now
      self.before = before
    }
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
    of forms: [FormTally], with previous: Period, covered coverage: Coverage, slices: [RunSlice],
    unreadable: [RunID]
  ) {
    let earlier = FormTallies(of: slices).byCode
    let names = (earlier + forms).reduce(into: [:]) { names, form in
      names[form.key.code] = form.procedure.identity.name
    }
    self.previous = previous
    self.coverage = coverage
    self.unreadable = unreadable
    sops = names.sorted { $0.key < $1.key }.map { code, name in
      Change(
        code: code, name: name, now: forms.tally(of: code),
        before: coverage.isNone ? nil : earlier.tally(of: code))
    }
  }
}

extension FormTallies {
  /// Counts slices alone, in whatever order.
  fileprivate init(of slices: [RunSlice]) {
    self.init()
    for slice in slices {
      let form = add(slice)
      for index in slice.within {
        // Through a span, since an element of the array itself would be copied.
        let steps = slice.run.steps
        let completion = CompletingStep(steps.span[index], in: self[form].procedure)
        self[form].add(Tally(steps.span[index].event, completion), completion)
      }
    }
  }
}

extension [FormTally] {
  /// An SOP by all its definitions.
  fileprivate func tally(of code: String) -> Tally {
    lazy.filter { $0.key.code == code }.map(\.tally).sum
  }
}
