import SOPCore
import Testing

@testable import SOPStore

@Suite struct CatalogueTests {
  @Test func `without a folder there are the bundled definitions`() throws {
    let catalogue = try Catalogue(officeFolder: "/no/such/folder")
    #expect(
      catalogue.codes == ["AKSES-SERVER", "MAINT-JARINGAN", "PIAK-02", "PIAK-03", "PIAK-07"])
    #expect(catalogue.unsound.isEmpty)
  }

  @Test func `an office's own definition stands beside the bundled ones`() throws {
    let office = try OfficeSOPs(["x.json": OfficeSOPs.definition(code: "DUK-01")])
    let catalogue = try office.catalogue()
    #expect(catalogue.codes.count == 6)
    #expect(catalogue.definition(of: "DUK-01")?.sound?.code == "DUK-01")
    #expect(catalogue.definition(of: "DUK-01")?.isBundled == false)
  }

  @Test func `an office's own definition replaces a bundled one`() throws {
    let longer = OfficeSOPs.piak03.replacing("60 menit", with: "90 menit")
    let catalogue = try OfficeSOPs(["piak-03.json": longer]).catalogue()
    let definition = try #require(catalogue.definition(of: "PIAK-03"))
    #expect(definition.isBundled == false)
    #expect(definition.sound?.totalBudget == Minutes(150))
    #expect(catalogue.codes.count == 5)
  }

  @Test func `a kode is found whatever its case`() throws {
    #expect(Catalogue().definition(of: "piak-03")?.sound?.code == "PIAK-03")
    #expect(Catalogue().definition(of: "PIAK-3") == nil)
  }

  @Test func `two files of one kode disable both`() throws {
    let office = try OfficeSOPs([
      "a.json": OfficeSOPs.definition(code: "DUK-01"),
      "b.json": OfficeSOPs.definition(code: "DUK-01"),
    ])
    let definition = try #require(try office.catalogue().definition(of: "DUK-01"))
    #expect(definition.sound == nil)
    let other = office.folder.appending(path: "a.json").path
    let fault = ProcedureFault(path: "kode", kind: .codeTwice("DUK-01", otherFile: other))
    #expect(definition.faults == [fault])
  }

  @Test func `two files of a bundled kode do not fall back to the bundled one`() throws {
    let office = try OfficeSOPs(["a.json": OfficeSOPs.piak03, "b.json": OfficeSOPs.piak03])
    let definition = try #require(try office.catalogue().definition(of: "PIAK-03"))
    #expect(definition.sound == nil)
    #expect(definition.isBundled == false)
  }

  @Test func `a broken definition disables its kode and does not fall back`() throws {
    let catalogue = try OfficeSOPs(["piak-03.json": OfficeSOPs.brokenPIAK03]).catalogue()
    let definition = try #require(catalogue.definition(of: "PIAK-03"))
    #expect(definition.sound == nil)
    #expect(definition.claimedCode == "PIAK-03")
    #expect(definition.faults.map(\.kind) == [.timeBudget("sebentar")])
    #expect(catalogue.unsound == [definition])
    #expect(catalogue.definition(of: "PIAK-02")?.sound != nil)
  }

  private static let withoutKode = ["", "{", "[]", #"{"kode": "bukan kode"}"#, #"{"kode": 7}"#]

  @Test(arguments: withoutKode)
  func `a file that says no kode disables the SOP of its name`(_ text: String) throws {
    let catalogue = try OfficeSOPs(["piak-03.json": text]).catalogue()
    #expect(catalogue.definition(of: "PIAK-03")?.sound == nil)
    #expect(catalogue.definition(of: "PIAK-03")?.isBundled == false)
    #expect(catalogue.others.isEmpty)
  }

  @Test(arguments: withoutKode)
  func `a file that says no kode, nor by its name, disables nothing`(_ text: String) throws {
    let catalogue = try OfficeSOPs(["sop baru.json": text]).catalogue()
    #expect(catalogue.codes.count == 5)
    #expect(catalogue.codes.allSatisfy { catalogue.definitions[$0]?.sound != nil })
    #expect(catalogue.others.count == 1)
    #expect(catalogue.unsound == catalogue.others)
  }

  @Test func `a file that cannot be read disables the SOP of its name, and no other`() throws {
    let large = String(repeating: " ", count: Procedure.maximumFileSize + 1)
    let catalogue = try OfficeSOPs(["piak-03.json": large]).catalogue()
    #expect(catalogue.definition(of: "PIAK-03")?.sound == nil)
    #expect(catalogue.definition(of: "PIAK-03")?.faults.map(\.kind) == [.unreadableFile])
    guard case .tooLarge? = catalogue.definition(of: "PIAK-03")?.obstacle else {
      Issue.record("\(String(describing: catalogue.definition(of: "PIAK-03")?.obstacle))")
      return
    }
    #expect(catalogue.definition(of: "PIAK-02")?.sound != nil)
  }

  @Test(arguments: [
    "sop.schema.json", "kantor.schema.json", "catatan.txt", ".x.json", "x.json.bak",
  ])
  func `other files are no definitions`(_ name: String) throws {
    let catalogue = try OfficeSOPs([name: OfficeSOPs.definition(code: "DUK-01")]).catalogue()
    #expect(catalogue.codes.count == 5)
    #expect(catalogue.others.isEmpty)
  }
}
