/// One row of an SOP's table (kegiatan).
package struct Activity: Sendable, Equatable {
  package var number: Int
  /// What is done (uraian).
  package var title: String
  /// Who acts (pelaksana).
  package var role: Role
  /// What is needed (kelengkapan).
  package var requirements: String?
  /// How long it may take (waktu); `nil` is no standard: never on time, never late.
  package var budget: TimeBudget?
  /// What comes out (output).
  package var output: String?
  /// Remarks (keterangan).
  package var remark: String?
  /// What follows.
  package var flow: Flow
  /// What has to be filled in when it is completed (isian).
  package var fields: [Field]
  /// Whether completing it may set when the next activity's clock starts (menentukanWaktu).
  package var setsNextStart: Bool

  /// One field to fill in (isian).
  package struct Field: Sendable, Equatable {
    package var key: String
    package var label: String
    package var isRequired: Bool
    /// The values to choose from; empty where any text will do.
    package var choices: [String]
  }
}

/// The answer to a decision's question.
package enum Answer: String, Sendable, Hashable, CaseIterable {
  case yes = "ya"
  case no = "tidak"
}

/// What follows an activity.
package enum Flow: Sendable, Equatable {
  /// The next number; after the last one, the end.
  case next
  /// A question (keputusan), answered when the activity is completed.
  case decision(Decision)
  /// The first case that holds (berikutnya); the last one always does.
  case cases([Case])

  package struct Decision: Sendable, Equatable {
    package var question: String
    package var yes: Branch
    package var no: Branch

    package func branch(_ answer: Answer) -> Branch { answer == .yes ? yes : no }
  }

  package struct Branch: Sendable, Equatable {
    package var target: Target
    /// What the run comes to by this answer (hasil).
    package var outcome: String
  }

  package struct Case: Sendable, Equatable {
    package var condition: Condition?
    package var target: Target
  }

  /// An earlier decision's answer.
  package struct Condition: Sendable, Equatable {
    package var activity: Int
    package var answer: Answer
  }

  package enum Target: Sendable, Hashable {
    case activity(Int)
    case end
  }
}
