import SOPCore
import Testing

@testable import sopctl

struct ListTests {
  private static func list(_ line: String = "list", columns: Int) -> String {
    let world = TestWorld()
    world.set(terminal: TestWorld.terminal(columns))
    world.set(environment: "TERM", "dumb")
    return world.run(line).output
  }

  @Test func `the list fits a narrow terminal`() {
    #expect(
      Self.list(columns: 40) == """
        KODE            NAMA
        AKSES-SERVER    AKSES MASUK RUANGAN
                        SERVER
        MAINT-JARINGAN  Maintenance Jaringan
        PIAK-02         Memasang kamera pengawas
                        pd ruangan perangkat
                        keras.
        PIAK-03         Meminimalisasi interaksi
                        personal yg tidak
                        berkepentingan didalam
                        ruangan perangkat keras
                        dan melarang orang yg
                        tidak berkepentingan
                        masuk kedalam ruangan.
        PIAK-07         Memastikan penerapan
                        sistem pelaporan harian,
                        mingguan dan bulanan.

        """)
  }

  @Test func `the list has all its columns at 80`() {
    #expect(
      Self.list(columns: 80) == """
        KODE            NOMOR                 NAMA                       KEG.      WAKTU
        AKSES-SERVER    -                     AKSES MASUK RUANGAN           8   66 menit
                                              SERVER
        MAINT-JARINGAN  800/490/DKPS-PS/2022  Maintenance Jaringan         11   73 menit
        PIAK-02         SOP-PIAK-02           Memasang kamera pengawas      9  230 menit
                                              pd ruangan perangkat
                                              keras.
        PIAK-03         SOP-PIAK-03           Meminimalisasi interaksi      7  120 menit
                                              personal yg tidak
                                              berkepentingan didalam
                                              ruangan perangkat keras
                                              dan melarang orang yg
                                              tidak berkepentingan
                                              masuk kedalam ruangan.
        PIAK-07         SOP-PIAK-07           Memastikan penerapan          6   90 menit
                                              sistem pelaporan harian,
                                              mingguan dan bulanan.

        """)
  }

  @Test func `the list in English on a wide terminal`() {
    #expect(
      Self.list("list --lang en", columns: 120) == """
        CODE            NUMBER                NAME                                                                 ACT.     TIME
        AKSES-SERVER    -                     AKSES MASUK RUANGAN SERVER                                              8   66 min
        MAINT-JARINGAN  800/490/DKPS-PS/2022  Maintenance Jaringan                                                   11   73 min
        PIAK-02         SOP-PIAK-02           Memasang kamera pengawas pd ruangan perangkat keras.                    9  230 min
        PIAK-03         SOP-PIAK-03           Meminimalisasi interaksi personal yg tidak berkepentingan didalam       7  120 min
                                              ruangan perangkat keras dan melarang orang yg tidak berkepentingan
                                              masuk kedalam ruangan.
        PIAK-07         SOP-PIAK-07           Memastikan penerapan sistem pelaporan harian, mingguan dan bulanan.     6   90 min

        """)
  }

  @Test(arguments: [1, 5, 20, 33, 47, 64, 79, 200])
  func `no line is wider than the terminal`(columns: Int) {
    for line in Self.list(columns: columns).split(separator: "\n") {
      #expect(line.count <= columns, "\(line)")
    }
  }

  @Test func `the list as JSON`() {
    let answer = TestWorld().run("list --json")
    #expect(answer.code == .done)
    #expect(answer.output.hasPrefix(#"{"version":1,"sops":[{"code":"AKSES-SERVER","number":null,"#))
    let budgets = answer.output.split(separator: "\"totalBudgetMinutes\":").dropFirst()
      .map { $0.prefix { $0 != "," } }
    #expect(budgets == ["66", "73", "230", "120", "90"])
    #expect(answer.output.hasSuffix(#","totalBudgetMinutes":90,"bundled":true}]}"# + "\n"))
  }

  @Test func `the office's own definition replaces a bundled one, and says so`() {
    let world = TestWorld()
    world.write(world.run("show PIAK-07 --json").output, to: "sops/own.json")
    #expect(world.run("list --json").output.hasSuffix(#""bundled":false}]}"# + "\n"))
  }

  @Test func `a definition that is not sound is warned of and left out`() {
    let world = TestWorld()
    world.write(#"{"kode":"PIAK-07"}"#, to: "sops/own.json")
    let answer = world.run("list --json")
    #expect(answer.code == .done)
    #expect(!answer.output.contains("PIAK-07"))
    #expect(answer.complaints.contains("PIAK-07"))
  }
}
