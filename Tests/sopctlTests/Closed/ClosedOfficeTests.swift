import Foundation
import TestSupport
import Testing

/// An office whose files only the program reaches: who may what by it, and what nobody may without it.
@Suite(.needs(.program, .accounts, .lentGroups))
struct ClosedOfficeTests {
  private let office: ClosedOffice
  private var budi: String { office.officials[0] }
  private var siti: String { office.officials[1] }

  init() throws { office = try ClosedOffice() }

  @discardableResult
  private func done(
    _ account: String, _ script: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let ended = try office.run(account, script)
    #expect(ended.code == 0, "\(account): \(script): \(ended.text)", sourceLocation: location)
    return ended.text
  }

  // MARK: - By the program

  @Test func `who is listed records and reads, and what the account keeps elsewhere is its own`()
    throws
  {
    try done(budi, "sopctl start PIAK-03")
    try done(budi, "echo isi > bukti.txt; sopctl step 001 --attach bukti.txt")
    try done(office.counter, "sopctl note 001 --note x --as APK --by '\(budi)'")
    try done(siti, "sopctl note 001 --note y --as Kabid")
    for account in [budi, siti, office.counter, office.reader] {
      #expect(try done(account, "sopctl verify").contains("Benar"))
      #expect(try done(account, "sopctl status; sopctl status 001").contains("PIAK-03-2026-001"))
      try done(account, "sopctl report daily -o laporan.html --format html; test -O laporan.html")
    }
    let kept = try office.root(
      "stat -c '%a %U %G' \(office.path)/lampiran/* \(office.path)/definisi/*")
    #expect(
      Set(kept.text.split(separator: "\n")) == ["440 \(budi) \(office.group)"], "\(kept.text)")
    let own = try office.root("find \(office.folder)/rumah-* -group \(office.group)")
    #expect(own.text.isEmpty, "\(own.text)")
    #expect(try office.root("stat -c %a \(office.book)").text == "660\n")
  }

  @Test func `who is listed is answered by every command that reads`() throws {
    try done(budi, "sopctl start PIAK-03")
    for account in [budi, office.reader] {
      for command in [
        "list", "show PIAK-03", "status", "status 001", "status --json", "agenda", "agenda --raw",
        "agenda --tail 1", "verify", "validate", "overdue", "overdue --nagios", "report daily",
        "report daily --format html", "report monthly --json", "report daily --format csv",
      ] {
        let ended = try office.run(account, "sopctl \(command)")
        // The office's own lists give nobody the role that validate misses.
        #expect(ended.code == 0, "\(account): \(command): \(ended.text)")
        #expect(!ended.text.contains("tidak ada izin"), "\(account): \(command): \(ended.text)")
      }
    }
  }

  @Test func `a reader records nothing, not even what is late`() throws {
    try done(budi, "sopctl start PIAK-03")
    let before = try office.digest
    for command in [
      "note 001 --note x", "overdue --record", "start PIAK-03", "pause 001 --reason x",
    ] {
      let ended = try office.run(office.reader, "sopctl \(command) --as APK || sopctl \(command)")
      #expect(ended.code == 3 || ended.code == 2, "\(command): \(ended.text)")
    }
    #expect(try office.run(office.reader, "sopctl overdue --record").code == 3)
    #expect(try office.digest == before)
  }

  @Test func `who is not listed is refused, without a word of what is inside`() throws {
    try done(budi, "sopctl start PIAK-03 --subject 'perihal rahasia'")
    let before = try office.digest
    for command in [
      "", "status", "status 001", "agenda", "agenda --raw", "verify", "validate", "list", "overdue",
      "overdue --record", "report daily", "show PIAK-03", "start PIAK-03 --as APK", "step 001",
      "note 001 --note x", "init", "init --group \(office.group)",
    ] {
      let ended = try office.run(office.stranger, "sopctl \(command)")
      if command.isEmpty { continue }
      #expect(ended.code == 7, "\(command): \(ended.text)")
      for word in ["RAHASIA", "rahasia", "PIAK-03-", "Pegawai", budi, siti, office.reader] {
        #expect(!ended.text.contains(word), "\(command): \(ended.text)")
      }
    }
    #expect(
      try office.run(office.stranger, "sopctl completions bash > /dev/null; sopctl version").code
        == 0)
    #expect(try office.digest == before)
  }

  @Test func `lists that cannot be read let nobody in but the owner`() throws {
    for settings in ["{", "{}", #"{"pejabat": []}"#] {
      _ = try office.root("echo '\(settings)' > \(office.path)/kantor.json")
      #expect(try office.run(budi, "sopctl status").code == 7, "\(settings)")
    }
    _ = try office.root("rm \(office.path)/kantor.json")
    #expect(try office.run(budi, "sopctl status").code == 7)
    #expect(try office.root("\(office.folder)/sopctl agenda --data \(office.path)").code == 0)
  }

  @Test func `an office without lists goes by its members, whatever the program is lent`() throws {
    _ = try office.root("echo '{}' > \(office.path)/kantor.json")
    func run(_ groups: String, _ command: String) throws -> Tool.Ended {
      try office.root(
        "exec setpriv --reuid \(budi) --regid \(budi) \(groups) env HOME=\(office.folder)/rumah-\(budi)"
          + " SOPCTL_LANG=id \(office.folder)/sopctl \(command) --data \(office.path)")
    }
    let member = "--groups \(office.group)"
    #expect(try run(member, "start PIAK-03 --as APK --by Budi").code == 0)
    #expect(try run(member, "status").code == 0)
    #expect(try run("--clear-groups", "status").code == 7)
  }

  @Test func `who has lost the variable is told where the account has worked`() throws {
    try done(budi, "sopctl start PIAK-03")
    let lost = try office.run(budi, "unset SOPCTL_DATA; sopctl start PIAK-03 --as APK")
    #expect(lost.code == 4, "\(lost.text)")
    #expect(lost.text.contains("export SOPCTL_DATA=\(office.path)"), "\(lost.text)")
  }

  // MARK: - Without it

  @Test func `without the program nobody reads, writes, or puts another file in place`() throws {
    try done(
      budi,
      "echo isi > bukti.txt; sopctl start PIAK-03; sopctl note 001 --note x --attach bukti.txt")
    let before = try office.digest
    for attempt in [
      "cat \(office.book)", "echo x >> \(office.book)", "sed -i d \(office.book)",
      "ln \(office.book) x", "mv \(office.book) x",
      "rm \(office.book)",
      "chmod u+w \(office.path)/lampiran/*", "ls \(office.path)",
      "truncate -s 0 \(office.book)", "plain status", "plain note 001 --note x --as APK",
    ] {
      let ended = try office.run(budi, attempt)
      #expect(ended.code != 0, "\(attempt): \(ended.text)")
    }
    #expect(try office.digest == before)
    #expect(try done(budi, "sopctl verify").contains("Benar"))
  }

  @Test func `what the caller names is opened with the caller's own rights`() throws {
    try done(budi, "sopctl start PIAK-03")
    let before = try office.digest
    for attempt in [
      "sopctl note 001 --note x --attach \(office.path)/kantor.json",
      "sopctl note 001 --note x --attach \(office.book)",
      "ln -s \(office.path)/kantor.json k.txt; sopctl note 001 --note x --attach k.txt",
      "sopctl validate \(office.path)/kantor.json",
      "sopctl report daily --format html -o \(office.path)/definisi/x.html",
      "sopctl report daily --format html -o \(office.path)/kantor.json",
      "mkdir baru; sopctl init --data baru --continue \(office.path)",
      "XDG_CACHE_HOME=\(office.path)/lampiran sopctl status; ls \(office.path)",
    ] {
      let ended = try office.run(budi, attempt)
      #expect(ended.code != 0, "\(attempt): \(ended.text)")
      #expect(!ended.text.contains("RAHASIA"), "\(attempt): \(ended.text)")
    }
    let office = try office.root("ls \(office.path)/lampiran")
    #expect(office.text.isEmpty, "\(office.text)")
    #expect(try self.office.digest == before)
  }

  @Test
  func `what is kept of the office's own SOPs, and unfinished copies, are found by the program`()
    throws
  {
    let text = SoundDefinition.text
    try text.write(toFile: "\(office.folder)/contoh.json", atomically: true, encoding: .utf8)
    let placed = try office.root(
      "cd \(office.path) && install -m 640 -g \(office.group) ../contoh.json sops/ && echo x > lampiran/salinan.7.tmp"
    )
    #expect(placed.code == 0, "\(placed.text)")
    try done(budi, "sopctl start CONTOH-01 --as APK")
    // Each sentence is that of the definition that the run was started with.
    let verified = try done(budi, "sopctl verify")
    #expect(!verified.contains("Catatan"), "\(verified)")
    let validated = try office.run(budi, "sopctl validate")
    #expect(validated.text.contains("salinan.7.tmp"), "\(validated.text)")
  }

  @Test func `a copy that fails leaves nothing behind, where files cannot be without a name`()
    throws
  {
    try done(budi, "sopctl start PIAK-03")
    // Without /proc a copy has a name from its beginning. The limit is smaller than the evidence.
    let ended = try office.run(
      budi,
      "head -c 1000000 /dev/zero > bukti.bin; ulimit -f 64; exec sopctl note 001 --note x --attach bukti.bin",
      after: "mount -t tmpfs none /proc")
    #expect(ended.code == 7, "\(ended.text)")
    #expect(ended.text.contains("lampiran"), "\(ended.text)")
    let left = try office.root("ls -A \(office.path)/lampiran")
    #expect(left.text.isEmpty, "\(left.text)")
  }

  @Test func `a folder of the caller's own is never an office of the group`() throws {
    try done(budi, "sopctl start PIAK-03")
    let before = try office.digest
    let own = "mkdir -p pancing/sops && cp ~/k.json pancing/kantor.json && chmod 755 pancing"
    let settings =
      #"echo '{"pejabat": [{"nama": "X", "pengguna": "\#(office.stranger)", "peran": ["APK"]}]}' > ~/k.json"#
    for lure in [
      "ln -s \(office.book) pancing/buku-agenda.txt",
      "ln -s \(office.path)/definisi pancing/definisi; ln -s \(office.path)/lampiran pancing/lampiran",
      "ln -s \(office.path)/kantor.json pancing/kantor.json -f",
      "rm -r pancing; ln -s \(office.path) pancing",
      "ln \(office.book) pancing/buku-agenda.txt",
    ] {
      for command in ["agenda --raw", "note 001 --note x --as APK", "validate", "verify"] {
        let ended = try office.run(
          office.stranger,
          "rm -rf pancing; \(settings); \(own); \(lure) 2> /dev/null; sopctl \(command) --data pancing"
        )
        #expect(ended.code != 0 || command == "validate", "\(lure): \(command): \(ended.text)")
        #expect(
          !ended.text.contains("RAHASIA") && !ended.text.contains("PIAK-03-2026"), "\(ended.text)")
      }
    }
    #expect(try office.digest == before)
  }

  @Test func `a folder that is exchanged meanwhile leads nobody into the office`() throws {
    try done(budi, "sopctl start PIAK-03")
    let before = try office.digest
    let ended = try office.run(
      office.stranger,
      """
      mkdir -p milik/sops; ln -s \(office.path) tautan
      echo '{"pejabat": [{"nama": "X", "pengguna": "\(office.stranger)", "peran": ["APK"]}]}' > milik/kantor.json
      ( while [ -e tautan ] || [ -e milik ]; do
          ln -sfn milik tukar; ln -sfn tautan tukar; done ) 2> /dev/null &
      i=0; while [ $i -lt 60 ]; do sopctl agenda --raw --data tukar 2> /dev/null; i=$((i + 1)); done
      rm -r milik tautan; wait
      """)
    #expect(!ended.text.contains("RAHASIA"), "\(ended.text)")
    #expect(try office.digest == before)
  }

  // MARK: - Pretending to be somebody

  @Test(.needs(.cCompiler)) func `no library that is loaded before says who somebody is`() throws {
    try done(budi, "sopctl start PIAK-03")
    let compiler = try #require(Tool.cCompiler)
    let number = try office.root("id -u \(budi)").text.filter { $0 != "\n" }
    let source = "\(office.folder)/palsu.c"
    let names = ["getuid", "geteuid", "getgid", "getegid"]
    try names.map { "int \($0)(void) { return \(number); }\n" }.joined()
      .write(toFile: source, atomically: true, encoding: .utf8)
    let built = try compiler.run(["-shared", "-fPIC", "-o", "\(office.folder)/palsu.so", source])
    try #require(built.code == 0, "\(built.text)")
    let before = try office.digest
    let note = "LD_PRELOAD=\(office.folder)/palsu.so sopctl note 001 --note x --as APK"
    #expect(try office.run(office.stranger, note).code == 7)
    #expect(try office.run(office.reader, note).code == 3)
    #expect(try office.digest == before)
    // The same library deceives the program where it is lent nothing.
    let deceived = try office.run(
      office.stranger,
      "mkdir x && LD_PRELOAD=\(office.folder)/palsu.so plain init --data x > /dev/null"
        + " && LD_PRELOAD=\(office.folder)/palsu.so plain start PIAK-03 --as APK --data x && grep -c '(\(budi))' x/buku-agenda.txt"
    )
    #expect(deceived.text.hasSuffix("1\n"), "\(deceived.text)")
  }

  @Test func `no namespace of the caller's says who somebody is`() throws {
    try done(budi, "sopctl start PIAK-03")
    let before = try office.digest
    let number = try office.root("id -u \(siti)").text.filter { $0 != "\n" }
    let group = try office.root("getent group \(office.group) | cut -d: -f3").text.filter {
      $0 != "\n"
    }
    let note = "sopctl note 001 --note x --as Kabid"
    for attempt in [
      "unshare -U --map-user=\(number) \(note)",
      "unshare -U --map-user=\(number) --map-group=\(group) \(note)",
      "unshare -U -r \(note)",
      "cp \(office.folder)/kantor.json k.json; unshare -U -r -m sh -c 'mount --bind k.json \(office.path)/kantor.json; \(note)'",
      "mkdir palsu; unshare -U -r -m sh -c 'mount --bind palsu \(office.path); \(note)'",
    ] {
      for account in [budi, office.stranger] {
        let ended = try office.run(account, attempt)
        #expect(ended.code != 0, "\(attempt): \(ended.text)")
      }
    }
    #expect(try office.digest == before)
  }

  // MARK: - What the system keeps

  @Test(.needs(.appendOnlyFiles))
  func `a book that can only grow goes on, and is neither cut nor linked`()
    throws
  {
    try done(budi, "sopctl start PIAK-03")
    #expect(try office.root("chattr +a \(office.book)").code == 0)
    try done(budi, "sopctl step 001")
    for attempt in [
      ": > \(office.book)", "truncate -s 1 \(office.book)", "ln \(office.book) \(office.folder)/x",
      "mv \(office.book) \(office.folder)/x", "rm -f \(office.book)",
    ] {
      #expect(try office.root(attempt).code != 0, "\(attempt)")
    }
    #expect(try done(siti, "sopctl verify").contains("Benar"))
  }

  @Test(.needs(.tool("setfacl")))
  func `a group of auditors reads the files themselves, and writes nothing`()
    throws
  {
    let auditor = office.stranger
    let granted = try office.root(
      "setfacl -R -m g:\(auditor):rX,d:g:\(auditor):rX \(office.path)")
    try #require(granted.code == 0, "\(granted.text)")
    try done(
      budi,
      "echo isi > bukti.txt; sopctl start PIAK-03; sopctl note 001 --note x --attach bukti.txt")
    let read = try done(
      auditor, "sha256sum \(office.path)/lampiran/* \(office.path)/definisi/*; cat \(office.book)")
    #expect(read.contains("DINAS RAHASIA"), "\(read)")
    for attempt in [
      "echo x >> \(office.book)", "touch \(office.path)/lampiran/x", "rm -f \(office.book)",
    ] {
      #expect(try office.run(auditor, attempt).code != 0, "\(attempt)")
    }
    let validated = try office.root(
      "\(office.folder)/plain validate --data \(office.path) --lang en")
    #expect(validated.text.contains("buku-agenda.txt: permissions are sound"), "\(validated.text)")
    #expect(validated.text.contains("kantor: permissions are sound"), "\(validated.text)")
  }

  @Test(.needs(.tool("sudo")))
  func `sudo -g lends the group, and the lists are the gate all the same`() throws {
    let lent = "sudo -n -g \(office.group) \(office.folder)/plain"
    try done(budi, "\(lent) start PIAK-03; \(lent) step 001")
    #expect(try done(office.reader, "\(lent) status").contains("PIAK-03-2026-001"))
    let before = try office.digest
    for command in ["status", "agenda", "note 001 --note x --as APK", "validate"] {
      let ended = try office.run(office.stranger, "\(lent) \(command)")
      #expect(ended.code == 7, "\(command): \(ended.text)")
      #expect(!ended.text.contains("RAHASIA"))
    }
    #expect(try office.digest == before)
  }

  @Test func `a folder that others could exchange is told, and not entered`() throws {
    _ = try office.root("chmod o+w \(office.folder)")
    let ended = try office.run(budi, "sopctl status")
    #expect(ended.code == 7 && ended.text.contains("chmod go-w \(office.folder)"), "\(ended.text)")
  }
}
