import Foundation
import Glibc
import TestSupport
import Testing

@testable import SOPStore

/// For which folders a lent group is used.
@Suite(.needs(.root))
final class OfficeStandingTests {
  /// A folder with an office in it, two folders deep.
  private let root = "/tmp/sopctl-pintu-\(UInt32.random(in: 0...(.max)))"
  private var office: String { "\(root)/luar/kantor" }
  private let loan = LentGroup.Loan(group: 1_900_000_001, isPermanent: false)
  private let caller: UInt32 = 1_900_000_002
  private let other: UInt32 = 1_900_000_003

  init() throws {
    try FileManager.default.createDirectory(
      atPath: office, withIntermediateDirectories: true)
    for folder in [root, "\(root)/luar", office] { #expect(chmod(folder, 0o755) == 0) }
    #expect(chown(office, 0, loan.group) == 0 && chmod(office, 0o2750) == 0)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private var standing: OfficeStanding { standing(of: office) }

  private func standing(of path: String) -> OfficeStanding {
    OfficeFolder(path: path).standing(for: loan, of: caller)
  }

  @Test func `an office of the group is one, by whatever path it is reached`() {
    let found = OfficeStanding.office(OfficeFolder(path: office))
    #expect(standing == found)
    #expect(symlink(office, "\(root)/tautan") == 0)
    #expect(standing(of: "\(root)/tautan") == found)
    #expect(standing(of: "\(root)/luar/../luar/./kantor/") == found)
  }

  @Test func `a folder of another group, a file and nothing at all are none`() {
    #expect(standing(of: "\(root)/luar") == .elsewhere)
    #expect(standing(of: "\(office)/tidak-ada") == .elsewhere)
    #expect(chown(office, 0, loan.group + 7) == 0)
    #expect(standing == .elsewhere)
  }

  @Test func `a folder of the caller's own needs no group, and gets none`() {
    #expect(chown(office, caller, loan.group) == 0)
    #expect(standing == .elsewhere)
  }

  @Test func `an owner may be any account that owns the folders above, too`() {
    for folder in ["\(root)/luar", office] { #expect(chown(folder, other, loan.group) == 0) }
    #expect(standing == .office(OfficeFolder(path: office)))
  }

  @Test(arguments: [0o777, 0o775, 0o757, 0o1777] as [mode_t])
  func `a folder that others may change is exposed, but for one above with the sticky bit`(
    mode: mode_t
  ) {
    for folder in [office, "\(root)/luar"] {
      #expect(chmod(folder, mode) == 0)
      let isFirm = mode == 0o1777 && folder != office
      #expect(
        standing == (isFirm ? .office(OfficeFolder(path: office)) : .exposed(by: folder)),
        "\(folder)")
      #expect(chmod(folder, 0o755) == 0)
    }
  }

  @Test func `a folder above that belongs to somebody else is exposed`() {
    for stranger in [caller, other] {
      #expect(chown("\(root)/luar", stranger, 0) == 0)
      #expect(standing == .exposed(by: "\(root)/luar"))
    }
  }

  @Test func `nothing is lent that was not granted`() throws {
    #expect(LentGroup.loan == nil)
    let group = LentGroup.reaching(office) { FileStatus(path: office)?.group }
    #expect(group == loan.group)
    #expect(getegid() == 0)
  }
}
