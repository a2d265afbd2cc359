import Glibc
import SOPStore

/// An office of one of the three kinds, with accounts that stand in lists of this check alone: they are mounted over
/// the machine's own for its commands, so that the machine has no account more, whatever ends the check.
final class GuardedOffice: Sendable {
  /// The kinds that the README's table tells apart.
  enum Kind: String, CaseIterable, Sendable { case owner, group, program }

  let kind: Kind
  /// All of it; every account may enter it. `sopctl` in it is the program as this kind of office has it, `plain` the
  /// same without anything lent, `palsu.so` a library that says that whoever loads it is the supervisor.
  let folder: String
  static let group = "sopkantor"
  /// Who is on the office's lists, or none of them; in an office of the kind `group` the first two are its members.
  static let (official, supervisor, stranger) = ("sopbudi", "sopsiti", "soptamu")
  /// A word that stands in the office, and is told to nobody outside it.
  static let secret = "RAHASIA"

  var path: String { "\(folder)/kantor" }
  var book: String { "\(path)/buku-agenda.txt" }
  var evidence: String { "\(path)/lampiran" }

  /// The numbers of the group and the accounts, which no machine gives to accounts of its own.
  private let first: Int
  var supervisorNumber: Int { first + 2 }
  var groupNumber: Int { first }

  init(_ kind: Kind, program: String, in scratch: Scratch, shim: Bool) throws {
    self.kind = kind
    first = 1_950_000_000 + Int(UInt16.random(in: 0...(.max)))
    folder = try scratch.folder(kind.rawValue)
    chmod(scratch.path, 0o755)
    chmod(folder, 0o755)
    try writeLists()
    try make(program: program, shim: shim)
  }

  private func writeLists() throws {
    let names = [Self.official, Self.supervisor, Self.stranger]
    var accounts = String(decoding: Bytes.of("/etc/passwd"), as: UTF8.self)
    var groups = String(decoding: Bytes.of("/etc/group"), as: UTF8.self)
    let members = kind == .group ? "\(Self.official),\(Self.supervisor)" : ""
    groups += "\(Self.group):x:\(first):\(members)\n"
    for (index, name) in names.enumerated() {
      let number = first + 1 + index
      accounts += "\(name):*:\(number):\(number)::\(folder)/\(name):/bin/sh\n"
      groups += "\(name):*:\(number):\n"
    }
    try Bytes.put(Array(accounts.utf8), into: "\(folder)/passwd")
    try Bytes.put(Array(groups.utf8), into: "\(folder)/group")
    let settings = """
      {"instansi": "DINAS \(Self.secret)", "pejabat": [
      {"nama": "Budi", "pengguna": "\(Self.official)", "peran": ["APK"]},
      {"nama": "Siti", "pengguna": "\(Self.supervisor)", "peran": ["Sub Koord", "Kabid"]}]}
      """
    try Bytes.put(Array(settings.utf8), into: "\(folder)/kantor.json")
  }

  private func make(program: String, shim: Bool) throws {
    let access = kind == .owner ? "" : "--group \(Self.group)"
    let lend = kind == .program ? "chgrp \(Self.group) sopctl; chmod 2755 sopctl" : "true"
    let names = [Self.official, Self.supervisor, Self.stranger]
    // An office is its group's where there is no roster when it is made.
    let settings = "install -m 644 kantor.json kantor/"
    let made = try root(
      """
      set -e; cd \(folder); cp \(program) plain; cp plain sopctl; \(lend)
      for name in \(names.joined(separator: " ")); do install -d -m 700 -o $name -g $name $name; done
      install -d -m 755 kantor; \(kind == .group ? "true" : settings)
      ./plain init --data \(path) \(access) > /dev/null
      \(kind == .group ? "rm kantor/kantor.json; \(settings)" : "true")
      """)
    guard made.code == 0 else { throw Skipped("no office could be made: \(made.errors)") }
    if shim { try compileImpostor() }
    try fill()
    _ = try root("cp -a \(path) \(path).asli")
  }

  /// A run, and evidence of two persons; in an office of one person its owner does all of it.
  private func fill() throws {
    let commands =
      "echo isi-$(id -u) > bukti-$(id -u).txt; sopctl note 001 --note x --attach bukti-$(id -u).txt"
    let ended: [Child.Ended]
    if kind == .owner {
      // Without a roster the owner may record at all.
      let settings = #"{"instansi": "DINAS \#(Self.secret)"}"#
      try Bytes.put(Array(settings.utf8), into: "\(path)/kantor.json")
      ended = [
        try root(
          "cd \(folder); export PATH=\(folder):$PATH SOPCTL_DATA=\(path) SOPCTL_AS=APK HOME=\(folder);"
            + " sopctl start PIAK-03 && \(commands)")
      ]
    } else {
      ended = [
        try run(Self.official, "sopctl start PIAK-03 && \(commands)"),
        try run(Self.supervisor, "export SOPCTL_AS=Kabid; \(commands)"),
      ]
    }
    for end in ended where end.code != 0 {
      throw Skipped("no run could be made: \(end.errors)")
    }
  }

  private func compileImpostor() throws {
    let calls = ["getuid", "geteuid", "getgid", "getegid"].map {
      "unsigned \($0)(void) { return \(supervisorNumber); }\n"
    }
    try Bytes.put(Array(calls.joined().utf8), into: "\(folder)/palsu.c")
    for compiler in ["cc", "clang"] {
      let built = try? Child.run(
        compiler, "-shared", "-fPIC", "-o", "\(folder)/palsu.so", "\(folder)/palsu.c")
      if built?.code == 0 { return }
    }
    throw Skipped("no compiler of C")
  }

  // MARK: - Commands

  /// Puts the office back as it was made.
  func restore(isAppendOnly: Bool) throws {
    _ = try root(
      "chattr -a \(book) 2> /dev/null; rm -rf \(path) && cp -a \(path).asli \(path)"
        + (isAppendOnly ? " && chattr +a \(book)" : ""))
  }

  /// Lets the folder be removed.
  func release() { _ = try? root("chattr -a \(book) 2> /dev/null") }

  /// What stands in the office: names, modes, owners, links and contents.
  var state: String {
    get throws {
      try root(
        "cd \(path) && find . -printf '%P %m %u %g %n\\n' | sort && find . -type f | sort | xargs sha256sum"
      ).output
    }
  }

  /// What `validate` says of it.
  var validated: String {
    get throws { try root("\(folder)/plain validate --data \(path)").output }
  }

  /// Runs commands as an account, `sopctl` among them.
  func run(_ account: String, _ script: String) throws -> Child.Ended {
    let file = "\(folder)/perintah"
    try Bytes.put(Array(script.utf8), into: file)
    let groups =
      kind == .group && account != Self.stranger ? "--groups \(Self.group)" : "--clear-groups"
    let home = "\(folder)/\(account)"
    return try root(
      "cd \(home) && chmod 644 \(file) && exec setpriv --reuid \(account) --regid \(account) \(groups)"
        + " env HOME=\(home) SOPCTL_LANG=en SOPCTL_AS=APK SOPCTL_DATA=\(path) PATH=\(folder):$PATH sh \(file)"
    )
  }

  /// Runs commands as root, who knows the accounts.
  func root(_ script: String) throws -> Child.Ended {
    let lists = ["passwd", "group"].map { "mount --bind \(folder)/\($0) /etc/\($0)" }
    return try Child.run(
      "unshare", "--mount", "sh", "-c", "\(lists.joined(separator: " && ")) && \(script)")
  }
}
