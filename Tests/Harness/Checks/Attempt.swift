/// One thing that an account tries with an office, and what the README promises of it.
struct Attempt: Sendable {
  let name: String
  var account = GuardedOffice.official
  /// Whether the book can only grow (`chattr +a`).
  var isAppendOnly = false
  /// Whether it needs namespaces of the account's own.
  var needsNamespaces = false
  let script: @Sendable (GuardedOffice) -> String
  /// What comes of it; where a kind is missing, it is refused.
  let outcomes: [GuardedOffice.Kind: Intruder.Outcome]

  /// What the machine lacks for it.
  func lack(_ office: GuardedOffice) throws -> String? {
    if isAppendOnly {
      try office.restore(isAppendOnly: true)
      let isGrowing = try office.root("echo > \(office.book)").code != 0
      return isGrowing ? nil : "no chattr +a here"
    }
    guard needsNamespaces else { return nil }
    let made = try office.run(account, "unshare -U -r -m true").code == 0
    return made ? nil : "accounts may not make namespaces here"
  }

  static let all = editing + removing + pretending + looking

  // MARK: - Who can write

  private static let editing = [
    Attempt(name: "a line is added with an editor", script: { "echo x >> \($0.book)" })
      .open(.noticed(.verify)),
    Attempt(
      name: "a letter is changed with an editor",
      script: { "sed '2s/PIAK/PIAX/' \($0.book) > t && cat t > \($0.book)" }
    ).open(.noticed(.verify)),
    Attempt(
      name: "the last line is taken away",
      script: { "sed '$d' \($0.book) > t && cat t > \($0.book)" }
    ).open(.noticed(.expectation)),
    Attempt(
      name: "the whole book is sealed anew",
      script: { office in
        """
        set -e; mkdir n; cp -a \(office.path)/kantor.json n/; plain init --data n > /dev/null
        plain start PIAK-03 --data n > /dev/null
        cat n/buku-agenda.txt > \(office.book)
        """
      }
    ).open(.noticed(.expectation)),
    Attempt(
      name: "a line is taken away where the book can only grow", isAppendOnly: true,
      script: { "sed '$d' \($0.book) > t && cat t > \($0.book)" }, outcomes: [:]),
    Attempt(
      name: "a line is added where the book can only grow", isAppendOnly: true,
      script: { "echo x >> \($0.book)" }
    ).open(.noticed(.verify)),
    Attempt(
      name: "the settings are changed",
      script: { "echo {} > \($0.path)/kantor.json" }, outcomes: [:]),
    Attempt(
      name: "an SOP is put among the office's",
      script: { "echo {} > \($0.path)/sops/x.json" }, outcomes: [:]),
    Attempt(
      name: "a document is written into the office (-o)",
      script: { "sopctl report daily --format html -o \($0.path)/lampiran/x.html" }, outcomes: [:]),
  ]

  // MARK: - Who can delete

  private static let removing = [
    Attempt(name: "the book is deleted", script: { "rm -f \($0.book)" }, outcomes: [:]),
    Attempt(
      name: "another book is put in its place",
      script: { "cp \($0.book) t; mv -f t \($0.book)" }, outcomes: [:]),
    Attempt(
      name: "all evidence is deleted", script: { "rm -f \($0.evidence)/*" }
    ).open(.noticed(.verify)),
    Attempt(
      name: "evidence is changed",
      script: { "chmod u+w \($0.evidence)/*; for f in \($0.evidence)/*; do echo y >> $f; done" }
    ).open(.noticed(.verify)),
    Attempt(
      name: "definitions are deleted", script: { "rm -f \($0.path)/definisi/*" }
    ).open(.noticed(.validate)),
    Attempt(
      name: "the book gets a second name", script: { "ln \($0.book) kedua" }
    ).open(.noticed(.validate)),
    Attempt(
      name: "the book gets a second name where it can only grow", isAppendOnly: true,
      script: { "ln \($0.book) kedua" }, outcomes: [:]),
  ]

  // MARK: - Who can pretend to be whom

  private static let note = "note 001 --note palsu --as Kabid"

  private static let pretending = [
    Attempt(
      name: "a role is claimed that is not held", script: { _ in "sopctl \(note)" }, outcomes: [:]),
    Attempt(
      name: "another's name is given",
      script: { _ in "sopctl \(note) --by Siti; SOPCTL_BY=Siti sopctl \(note)" }, outcomes: [:]),
    Attempt(
      name: "a library says that the account is another's",
      script: { "LD_PRELOAD=\($0.folder)/palsu.so sopctl \(note)" }
    ).open(.unnoticed),
    Attempt(
      name: "a namespace says that the account is another's", needsNamespaces: true,
      script: { "unshare -U --map-user=\($0.supervisorNumber) sopctl \(note)" }
    ).open(.unnoticed),
    Attempt(
      name: "a namespace says so of the group, too", needsNamespaces: true,
      script: {
        "unshare -U --map-user=\($0.supervisorNumber) --map-group=\($0.groupNumber) sopctl \(note)"
      }
    ).open(.unnoticed),
    Attempt(
      name: "other settings are mounted over the office's", needsNamespaces: true,
      script: { office in
        """
        sed 's/"APK"/"APK", "Kabid"/' \(office.path)/kantor.json > k.json
        unshare -U --map-user=$(id -u) -m sh -c 'true' || exit 1
        unshare -r -U -m sh -c 'mount --bind k.json \(office.path)/kantor.json && exec unshare -U --map-user='$(id -u)' sopctl \(note)'
        """
      }
    ).open(.unnoticed),
  ]

  // MARK: - Who can look

  private static let looking = [
    Attempt(
      name: "a stranger reads by the program", account: GuardedOffice.stranger,
      script: { _ in
        "sopctl status; sopctl agenda --raw; sopctl verify; sopctl validate; sopctl report daily"
      },
      outcomes: [.owner: .read]),
    Attempt(
      name: "a stranger reads the files", account: GuardedOffice.stranger,
      script: { "cat \($0.book) \($0.path)/kantor.json" }, outcomes: [.owner: .read]),
    Attempt(
      name: "a stranger records", account: GuardedOffice.stranger,
      script: { _ in "sopctl note 001 --note x --as APK; sopctl start PIAK-03 --as APK" },
      outcomes: [:]),
    Attempt(
      name: "a stranger's own folder leads into the office", account: GuardedOffice.stranger,
      script: { office in
        """
        mkdir t; ln -s \(office.book) t/buku-agenda.txt; ln -s \(office.path)/definisi t/definisi
        echo '{"pejabat": [{"nama": "T", "pengguna": "\(GuardedOffice.stranger)", "peran": ["APK"]}]}' > t/kantor.json
        sopctl agenda --raw --data t; sopctl note 001 --note x --data t; sopctl agenda --raw --data \(office.folder)/x/../kantor
        """
      }, outcomes: [:]),
    Attempt(
      name: "a file of the office is attached",
      script: { "sopctl note 001 --note x --attach \($0.path)/kantor.json; exit 1" },
      // Who reads it may attach it, as any file.
      outcomes: [.group: .unnoticed]),
  ]

  private init(
    name: String, account: String = GuardedOffice.official, isAppendOnly: Bool = false,
    needsNamespaces: Bool = false, script: @escaping @Sendable (GuardedOffice) -> String,
    outcomes: [GuardedOffice.Kind: Intruder.Outcome] = [:]
  ) {
    self.name = name
    self.account = account
    self.isAppendOnly = isAppendOnly
    self.needsNamespaces = needsNamespaces
    self.script = script
    self.outcomes = outcomes
  }

  /// The same, where it succeeds for members of a group that writes the book.
  private func open(_ outcome: Intruder.Outcome) -> Attempt {
    Attempt(
      name: name, account: account, isAppendOnly: isAppendOnly, needsNamespaces: needsNamespaces,
      script: script, outcomes: [.group: outcome])
  }
}
