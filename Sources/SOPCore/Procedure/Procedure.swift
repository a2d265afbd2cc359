/// A standard operating procedure (SOP) as its official form prints it.
///
/// The form is that of PermenPAN-RB 35/2012: an identity block, five lists, and a table of activities
/// with one column for each executor. Text is verbatim; `nil` and `[]` stand where the form is blank.
package struct Procedure: Sendable, Equatable {
  /// The code (kode) that commands and run numbers use, for instance `PIAK-03`.
  package var code: String
  package var identity: Identity
  package var lists: Lists
  /// The executors (pelaksana) in the order of the form's columns.
  package var executors: [Executor]
  /// The report chain (rantai laporan).
  package var chain: ReportChain
  /// The activities (kegiatan), numbered from 1 without gaps.
  package var activities: [Activity]
  /// What was interpreted, and what the document prints that fits no field (catatanSumber).
  package var sourceNotes: [String]

  /// The form's first block.
  package struct Identity: Sendable, Equatable {
    package var number: String?
    package var name: String
    /// How the form labels the name: "Nama SOP", or "Judul SOP".
    package var nameLabel: String
    package var office: Office
    package var created: String?
    package var revised: String?
    package var effective: String?
    package var approvedBy: Approval
  }

  /// The office that issued the SOP (instansi).
  package struct Office: Sendable, Equatable {
    package var government: String?
    package var agency: String?
    package var division: String?
    package var address: String?
    package var city: String?
  }

  /// Who put the SOP into force (disahkan oleh).
  package struct Approval: Sendable, Equatable {
    package var position: String?
    package var name: String?
    package var employeeNumber: String?
  }

  /// The form's lists.
  package struct Lists: Sendable, Equatable {
    package var legalBasis: [String]
    package var qualifications: [String]
    package var relatedProcedures: [String]
    package var equipment: [String]
    package var warnings: [String]
    package var records: [String]
  }
}

// MARK: - Looking things up

extension Procedure {
  /// Whether a text is a kode: `[A-Z0-9][A-Z0-9-]*`, at most 32.
  package static func isCode(_ text: String) -> Bool { isCode(text.utf8.span) }

  static func isCode(_ bytes: Span<UInt8>) -> Bool {
    guard 1...32 ~= bytes.count, !bytes.has("-", at: 0) else { return false }
    for index in bytes.indices {
      let byte = bytes[index]
      if !byte.isASCIIUppercase && !byte.isASCIIDigit && byte != UInt8(ascii: "-") { return false }
    }
    return true
  }

  /// The activity with this number, or `nil`.
  package func activity(_ number: Int) -> Activity? {
    number >= 1 && number <= activities.count ? activities[number - 1] : nil
  }

  /// The executor whose code, folded, equals this word, folded.
  package func executor(matching word: String) -> Executor? {
    let folded = Role(word).folded
    return executors.first { $0.role.folded == folded }
  }

  package var roles: [Role] { executors.map(\.role) }

  /// The sum of the budgets' maxima; activities without a standard count nothing.
  package var totalBudget: Minutes {
    Minutes(seconds: activities.reduce(0) { $0 + ($1.budget?.maximum.seconds ?? 0) })
  }
}
