import Testing

@testable import sopctl

/// What the program answers to a shell that asks for words.
struct CompletionTests {
  /// An office with two runs of one SOP, one of another, and a roster.
  private static func office() -> TestWorld {
    let world = TestWorld()
    _ = world.run("start PIAK-03 --as APK --subject pintu")
    _ = world.run("start PIAK-03 --as APK")
    _ = world.run("start AKSES-SERVER --as Staf")
    _ = world.run("step PIAK-03-001 1 --as APK")
    #expect(world.entries.count == 4)
    world.write(
      """
      {"pejabat": [
        {"nama": "Siti Ra'uf", "nip": null, "pengguna": "siti", "peran": ["Sub Koord", "Kabid"]},
        {"nama": "Budi Santoso", "nip": null, "pengguna": "budi", "peran": ["APK", "Staf"]}]}
      """, to: "kantor.json")
    return world
  }

  private static func words(_ line: String, in world: TestWorld) -> [String] {
    let answer = world.run("__complete \(line)")
    #expect(answer.code == .done && answer.complaints == "")
    return answer.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test(arguments: [
    ("procedures start ''", ["AKSES-SERVER", "MAINT-JARINGAN", "PIAK-02", "PIAK-03", "PIAK-07"]),
    ("runs step ''", ["AKSES-SERVER-001", "PIAK-03-001", "PIAK-03-002"]),
    ("activities step PIAK-03-001 ''", ["2"]), ("activities step 999 ''", []),
    ("roles step PIAK-03-001 --as ''", ["APK", "Sub Koord", "Kabid"]),
    ("roles start AKSES-SERVER --as ''", ["Kabid", "Koordinator", "Staf"]),
    (
      "roles step NONE --as ''",
      ["Kabid", "Koordinator", "Staf", "ADB", "JF ADB", "APK", "Sub Koord"]
    ),
    (
      "fields step AKSES-SERVER --set ''",
      ["nama=", "instansi=", "keperluan=", "identitas=", "perangkat="]
    ),
    (
      "fields step AKSES-SERVER --set nama=x --set ''",
      ["instansi=", "keperluan=", "identitas=", "perangkat="]
    ),
    (
      "fields step --as Staf --set ''",
      ["nama=", "instansi=", "keperluan=", "identitas=", "perangkat="]
    ),
    ("fields step --as APK --set ''", []), ("people step --by ''", ["Siti Ra'uf", "Budi Santoso"]),
    ("nonsense step ''", []), ("", []), ("runs --data /nowhere status ''", []),
    ("runs --lang xx status ''", []), ("procedures --data '' show ''", []),
  ])
  func `a shell is told what can stand there`(line: String, expected: [String]) {
    let world = Self.office()
    #expect(Self.words(line, in: world) == expected)
  }

  @Test func `runs are named as the typing began`() {
    let world = Self.office()
    #expect(
      Self.words("runs step piak-03-0", in: world).suffix(2) == ["PIAK-03-001", "PIAK-03-002"])
    #expect(
      Self.words("runs step PIAK-03-2", in: world).suffix(2)
        == ["PIAK-03-2026-001", "PIAK-03-2026-002"])
    // Two runs are 001, one is 002.
    #expect(Self.words("runs step 0", in: world).last == "002")
    // The year before's run of the same number makes the short name mean two.
    world.set(now: "2027-01-04 08:00:00")
    _ = world.run("start PIAK-03 --as APK")
    #expect(Self.words("runs step P", in: world).contains("PIAK-03-2027-001"))
  }

  @Test func `where there are choices they are offered, each with its key`() {
    let world = TestWorld()
    _ = world.run("start AKSES-SERVER --as Staf")
    let values = "--set nama=A --set identitas=KTP --set perangkat=laptop"
    _ = world.run("step AKSES-SERVER 1 --as Staf \(values)")
    _ = world.run("step AKSES-SERVER 2 --as Koordinator")
    _ = world.run("step AKSES-SERVER 3 --as Kabid --by Agus --answer tidak")
    #expect(
      Self.words("fields step AKSES-SERVER --set identitas", in: world)
        == ["jam_keluar=", "identitas_dikembalikan=ya", "identitas_dikembalikan=tidak"])
  }

  @Test func `each word is explained in the language of the line`() {
    let world = Self.office()
    #expect(
      world.run("__complete roles --lang en step PIAK-03-001 --as ''").output
        .contains("APK\tAdministrator Perangkat Keras, whose turn it is\n"))
    #expect(
      world.run("__complete runs step PIAK-03-001").output
        .contains("PIAK-03-001\tAPK 2/7 Memasang kunci pengaman pintu"))
    #expect(
      world.run("__complete people note --by S").output.contains("Siti Ra'uf\tSub Koord, Kabid\n"))
  }

  @Test func `nothing is written, and no trouble is told`() {
    let empty = TestWorld()
    #expect(Self.words("runs step ''", in: empty) == [])
    #expect(Self.words("procedures start PIAK-03", in: empty).count == 5)
    #expect(empty.book.isEmpty)

    let world = Self.office()
    let book = world.book
    world.write("{", to: "kantor.json")
    world.write("{", to: "sops/own.json")
    #expect(Self.words("people step --by ''", in: world) == [])
    #expect(Self.words("runs step ''", in: world).count == 3)
    world.write("BUKU AGENDA v9\n", to: "buku-agenda.txt")
    #expect(Self.words("runs step ''", in: world) == [])
    #expect(book != world.book)
  }

  @Test func `a folder in the home is found as the shell would`() {
    let world = Self.office()
    let data = "~/.local/share/sopctl"
    world.change { $0.environment["SOPCTL_DATA"] = "/nowhere" }
    #expect(Self.words("runs --data \(data) step ''", in: world).count == 3)
    #expect(Self.words("runs step ''", in: world) == [])
  }
}
