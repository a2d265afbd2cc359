import CommandLineKit
import SOPCore

// Runs and roles that cannot be found: exit 4.

/// How runs are listed in a message.
enum Lookup {
  /// A list of open runs on lines of their own, whose turn each one is; empty where there is none.
  static func list(_ runs: [Run]) -> Text {
    let shown = runs.prefix(8).map { run in
      let turn = run.currentActivity.map {
        " (\($0.role), \($0.number)/\(run.procedure.activities.count))"
      }
      return "\n  \(run.id)\(turn ?? "")"
    }
    let more = runs.count - shown.count
    let list = shown.joined()
    guard more > 0 else { return Text(same: list) }
    return Text("\(list)\n  and \(more) more", id: "\(list)\n  dan \(more) lagi")
  }
}

extension Failure {
  private static func notFound(
    _ kind: String, about word: String? = nil, _ sentence: Text, remedy: Text
  ) -> Failure {
    Failure(.notFound, kind: kind, sentence, remedy: remedy, about: word)
  }

  static func unknownRun(_ word: String, open: [Run]) -> Failure {
    let shown = word.visible(columns: 60)
    let list = Lookup.list(open)
    return notFound(
      "unknownRun", about: word,
      open.isEmpty
        ? Text(
          "There is no run \"\(shown)\"; no run is open.",
          id: "Tidak ada run \"\(shown)\"; tidak ada run yang berjalan.")
        : Text(
          "There is no run \"\(shown)\". Open runs:\(list)",
          id: "Tidak ada run \"\(shown)\". Run yang berjalan:\(list)"),
      remedy: open.isEmpty
        ? Text("All runs: sopctl status --all", id: "Semua run: sopctl status --all")
        : Text("See: sopctl status", id: "Lihat: sopctl status"))
  }

  static func ambiguousRun(
    _ word: String, candidates: [Run], ended: [RunID] = []
  ) -> Failure {
    let shown = word.visible(columns: 60)
    let list = Lookup.list(candidates)
    let endedList = ended.prefix(8).map { "\n  \($0)" }.joined()
    let example = candidates.first?.id ?? ended.first
    return notFound(
      "ambiguousRun", about: word,
      Text(
        "\(shown) fits more than one run:\(list)\(endedList)",
        id: "\(shown) cocok dengan lebih dari satu run:\(list)\(endedList)"),
      remedy: Text(
        "Give the whole number, for instance \(example?.text ?? "")",
        id: "Sebutkan nomor lengkap, misalnya \(example?.text ?? "")"))
  }

  static func ambiguousTurn(_ role: String, candidates: [Run]) -> Failure {
    let shown = role.visible(columns: 40)
    let list = Lookup.list(candidates)
    return notFound(
      "ambiguousRun",
      Text(
        "More than one run waits for \(shown):\(list)",
        id: "Lebih dari satu run menunggu \(shown):\(list)"),
      remedy: Text(
        "Say which one: \(candidates.first?.id.text ?? "")",
        id: "Sebutkan yang mana: \(candidates.first?.id.text ?? "")"))
  }

  static func nothingWaits(for role: String, open: [Run]) -> Failure {
    let shown = role.visible(columns: 40)
    let list = Lookup.list(open)
    return notFound(
      "nothingWaits",
      open.isEmpty
        ? Text("No run is open.", id: "Tidak ada run yang berjalan.")
        : Text(
          "No open run waits for \(shown). Open runs:\(list)",
          id: "Tidak ada run yang menunggu \(shown). Run yang berjalan:\(list)"),
      remedy: open.isEmpty
        ? Text("Start one: sopctl list", id: "Mulai satu: sopctl list")
        : Text("See: sopctl status", id: "Lihat: sopctl status"))
  }

  static func unknownRole(_ word: String, in procedure: Procedure) -> Failure {
    unknownRole(word, known: procedure.roles, of: " \(procedure.code)")
  }

  /// - Parameter option: by which the role was given.
  static func unknownRole(
    _ word: String, known: [Role], of code: String = "", option: String = "--as"
  ) -> Failure {
    let shown = word.visible(columns: 40)
    let codes = known.map(\.code)
    let list = codes.joined(separator: ", ")
    let nearest = NearestName(among: codes).nearest(to: word).map(ShellWord.quoted)
    return notFound(
      "unknownRole", about: word,
      Text(
        "There is no role \"\(shown)\"\(code.isEmpty ? "" : " in\(code)"); there are \(list).",
        id: "Tidak ada peran \"\(shown)\"\(code.isEmpty ? "" : " dalam\(code)"); yang ada \(list)."),
      remedy: nearest.map {
        Text("Did you mean: \(option) \($0)", id: "Mungkin maksudnya: \(option) \($0)")
      } ?? Text("Choose one of them with \(option).", id: "Pilih salah satunya dengan \(option)."))
  }

  static func unknownPerson(_ word: String, on roster: Roster) -> Failure {
    let shown = word.visible(columns: 60)
    let words = roster.officials.flatMap { official in
      [official.name, official.account].compactMap(\.self)
        + official.name.split(separator: " ").map(String.init)
    }
    let nearest = NearestName(among: words).nearest(to: word)
      .flatMap { roster.officials(matching: $0).first }.map { ShellWord.quoted($0.name) }
    return notFound(
      "unknownPerson", about: word,
      Text(
        "The office's roster has no \"\(shown)\".", id: "Daftar pejabat tidak memuat \"\(shown)\"."),
      remedy: nearest.map {
        Text("Did you mean: --by \($0)", id: "Mungkin maksudnya: --by \($0)")
      }
        ?? Text(
          "Give a name or an account of the roster (kantor.json, pejabat).",
          id: "Sebutkan nama atau akun dari daftar pejabat (kantor.json, pejabat)."))
  }

  static func ambiguousPerson(_ word: String, candidates: [Official]) -> Failure {
    let shown = word.visible(columns: 60)
    let names = candidates.listed
    return notFound(
      "ambiguousPerson", about: word,
      Text(
        "\"\(shown)\" fits more than one person: \(names).",
        id: "\"\(shown)\" cocok dengan lebih dari satu orang: \(names)."),
      remedy: Text("Give more of the name.", id: "Sebutkan namanya lebih lengkap."))
  }
}
