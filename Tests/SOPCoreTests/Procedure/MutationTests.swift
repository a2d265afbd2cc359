import Foundation
import TestSupport
import Testing

@testable import SOPCore

/// The bundled definitions with random damage: nothing traps, and nothing loads that could end unreported.
@Suite struct MutationTests {
  private static let seed: UInt64 = 2022_08_01
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../sops")
    .standardized

  static let names = [
    "akses-server", "maint-jaringan", "piak-02", "piak-03", "piak-07",
  ]

  private static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(name).json")))
  }

  @Test(arguments: names)
  func `bytes flipped`(_ name: String) throws {
    let sound = try Self.bytes(of: name)
    var generator = SplitMix64(seed: Self.seed)
    var loadedCount = 0
    let rounds = Depth.of(400, orJust: 80)
    for round in 0..<rounds {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      }
      if expectReport(bytes, "\(name), seed \(Self.seed), round \(round)") { loadedCount += 1 }
    }
    // Most of a definition is text; were nothing loaded, nothing would have been checked.
    #expect(loadedCount > rounds / 10)
  }

  @Test(arguments: names)
  func `cut short`(_ name: String) throws {
    let sound = try Self.bytes(of: name)
    var generator = SplitMix64(seed: Self.seed)
    for round in 0..<100 {
      let bytes = Array(sound.prefix(Int.random(in: 0..<sound.count, using: &generator)))
      expectReport(bytes, "\(name), seed \(Self.seed), round \(round)")
    }
  }

  @Test(arguments: names)
  func `parts dropped, doubled and swapped`(_ name: String) throws {
    let sound = try JSONDocument.read(try Self.bytes(of: name)).value
    var generator = SplitMix64(seed: Self.seed)
    for round in 0..<Depth.of(400, orJust: 80) {
      let value = sound.mutated(using: &generator)
      expectReport(Array(value.text().utf8), "\(name), seed \(Self.seed), round \(round)")
    }
  }

  /// What loads has no way that ends before the report has climbed.
  ///
  /// - Returns: whether it loads.
  @discardableResult
  private func expectReport(_ bytes: [UInt8], _ comment: Comment) -> Bool {
    guard let procedure = try? Procedure.read(bytes) else { return false }
    #expect(!ReportWalk(procedure).findsFault, comment)
    return true
  }
}

extension JSONValue {
  /// The value with one change somewhere in it.
  fileprivate func mutated(using generator: inout SplitMix64) -> JSONValue {
    // Most often the change is made deeper, so that it comes down to the values.
    switch self {
    case .object(var members) where !members.isEmpty:
      let index = Int.random(in: members.indices, using: &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: members.remove(at: index)
      case 1: members.append(members[index])
      default: members[index].value = members[index].value.mutated(using: &generator)
      }
      return .object(members)
    case .array(var elements) where !elements.isEmpty:
      let index = Int.random(in: elements.indices, using: &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: elements.remove(at: index)
      case 1: elements.append(elements[index])
      case 2: elements.swapAt(index, Int.random(in: elements.indices, using: &generator))
      default: elements[index] = elements[index].mutated(using: &generator)
      }
      return .array(elements)
    case .number:
      return .integer(Int.random(in: -1...12, using: &generator))
    default:
      let others: [JSONValue] = [
        nil, true, "", "APK", "Kabid", "selesai", "1 jam", 3, -1, [], [:], .number("1e400"),
        .integer(.min), .integer(.max),
        .number("99999999999999999999"), .string(String(repeating: "9", count: 400)),
      ]
      return others.randomElement(using: &generator) ?? nil
    }
  }
}
