import CommandLineKit
import SOPCore
import SOPStore

/// Evidence that goes with an entry: the option `--attach`.
enum Attaching {
  static let parameter = RepeatedOption<String>(
    "--attach", placeholder: "FILE",
    Text("Keep this file as evidence.", id: "Menyimpan berkas ini sebagai lampiran."),
    completion: .files)

  /// The files, each once, if their names may enter the book; nothing is looked at yet.
  static func checked(_ paths: [String], in session: Session) throws(Failure) -> [Evidence] {
    for path in paths { try session.path(path, of: "--attach") }
    let evidence = paths.unique().map(Evidence.init)
    for file in evidence {
      if let masked = NIK.first(in: file.name)?.masked {
        throw .identityNumberInFileName(masked: masked)
      }
      _ = try FreeText.required(file.name, of: "--attach")
    }
    return evidence
  }

  static func requirePresence(of evidence: [Evidence]) throws(Failure) {
    for file in evidence {
      try orFail(file.requirePresence()) { Failure(attaching: $0) }
    }
  }
}

extension Recorder {
  /// Keeps the files, so that an entry can name them; on a dry run they are only read.
  ///
  /// All of this goes without the book's lock, since a large file takes its time. That a rule would refuse is
  /// therefore found out first, on the book as it stands: then nothing is kept in vain.
  func attachments(
    _ evidence: [Evidence], for errand: Errand
  ) throws(Failure) -> [Details.Attachment] {
    if evidence.isEmpty { return [] }
    _ = try rehearse { records throws(Failure) in
      try decide(errand, in: records, awaiting: evidence)
    }
    let store = AttachmentStore(folder: office.folder.attachments)
    var attachments: [Details.Attachment] = []
    for file in evidence {
      attachments.append(
        try orFail(options.isDryRun ? file.measured() : store.keep(file)) {
          Failure(attaching: $0)
        })
    }
    return attachments.unique()
  }
}

extension Intent {
  /// Adds what was attached; an intent that takes no attachments stays as it is.
  mutating func attach(_ attachments: [Details.Attachment]) {
    switch self {
    case .complete(var completion):
      completion.attachments += attachments
      self = .complete(completion)
    case .sendBack(let others): self = .sendBack(attachments: others + attachments)
    case .note(let others): self = .note(attachments: others + attachments)
    case .pause, .resume, .cancel, .correct: break
    }
  }
}
