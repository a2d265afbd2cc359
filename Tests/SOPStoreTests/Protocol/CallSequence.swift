import Foundation
import TestSupport

/// The system calls of one command that decide what survives a power cut, in their order, as `strace` saw them.
///
/// ```
/// lock buku-agenda.txt
/// write buku-agenda.txt
/// fdatasync buku-agenda.txt
/// ```
///
/// Paths are relative to the office's folder, which is `.`. A file that has no name yet, or a temporary one, is `*`;
/// of names that hold a digest only what stands before it is told: `definisi/PIAK-07-*`.
struct CallSequence {
  let steps: [String]
  let ended: Tool.Ended

  private static let calls =
    "mkdir,flock,write,pwrite64,fsync,fdatasync,link,linkat,rename,renameat,renameat2,"
    + "lstat,newfstatat,truncate,ftruncate"

  /// Runs a command of the program in an office.
  init(of arguments: [String], office: String, home: String) throws {
    let log = "\(home)/strace.txt"
    let strace = ["-f", "-y", "-s", "512", "-o", log, "-e", "trace=\(Self.calls)", Tool.binary]
    guard let tool = Tool("strace") else {
      (steps, ended) = ([], try Tool.shell("exit 127"))
      return
    }
    ended = try tool.run(strace + arguments + ["--data", office], home: home)
    let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    steps = lines.compactMap { Self.step(String($0), office: office) }
  }

  /// `4711  fsync(3</tmp/kantor/buku-agenda.txt>) = 0`
  private static func step(_ line: String, office: String) -> String? {
    guard let match = line.firstMatch(of: #/^\d+ +(\w+)\((.*)\) += +(-?\d+)/#),
      let result = Int(match.3), result >= 0
    else { return nil }
    let (name, arguments) = (String(match.1), String(match.2))
    guard let path = path(in: arguments, of: name), let place = place(of: path, in: office)
    else { return nil }
    switch name {
    case "mkdir": return "make \(place)"
    case "flock": return place.contains("*") ? nil : "lock \(place)"
    case "pwrite64": return "write \(place)"
    case "link", "linkat": return "name \(place)"
    case "rename", "renameat", "renameat2": return "rename \(place)"
    case "lstat", "newfstatat":
      // What the path names is compared with what was opened.
      return arguments.contains("AT_SYMLINK_NOFOLLOW") && place == "buku-agenda.txt"
        ? "compare \(place)" : nil
    default: return "\(name) \(place)"
    }
  }

  /// The path that a call is about: the last one that it names, else the one of its descriptor.
  private static func path(in arguments: String, of name: String) -> String? {
    let descriptors = arguments.matches(of: #/\d+<([^>]*)>/#).map { String($0.1) }
    if ["write", "pwrite64", "fsync", "fdatasync", "flock", "ftruncate"].contains(name) {
      return descriptors.first
    }
    guard let named = arguments.matches(of: #/"([^"]*)"/#).map({ String($0.1) }).last else {
      return nil
    }
    if named.isEmpty { return nil }
    return named.hasPrefix("/") ? named : descriptors.last.map { "\($0)/\(named)" }
  }

  private static func place(of path: String, in office: String) -> String? {
    if path == office || path == "\(office)/." { return "." }
    if path == (office as NSString).deletingLastPathComponent { return ".." }
    guard path.hasPrefix("\(office)/") else { return nil }
    var place = String(path.dropFirst(office.utf8.count + 1))
    if place.hasSuffix("/.") { place.removeLast(2) }
    if place.hasSuffix(".tmp") || place.contains("#") {
      return ((place as NSString).deletingLastPathComponent as NSString)
        .appendingPathComponent("*")
    }
    return place.replacing(#/[0-9a-f]{64}.*$/#, with: "*")
  }
}
