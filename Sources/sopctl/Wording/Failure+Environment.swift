import CommandLineKit

// What the environment says and cannot mean, and paths that nobody could have meant: exit 2.

extension Failure {
  static func unreadableVariable(_ variable: World.UnreadableVariable) -> Failure {
    Failure(
      .usage, kind: "unreadableVariable",
      Text(
        "The variable $\(variable.name) is not UTF-8 text: \"\(variable.printable)\".",
        id: "Variabel $\(variable.name) bukan teks UTF-8: \"\(variable.printable)\"."),
      remedy: Text(
        "Set it anew in a UTF-8 terminal, or remove it: unset \(variable.name)",
        id: "Isi ulang di terminal UTF-8, atau hapus: unset \(variable.name)"))
  }

  /// A home folder that depends on where one stands.
  static func relativeHome(_ home: String) -> Failure {
    Failure(
      .usage, kind: "relativeHome",
      Text(
        "Where the office's folder is cannot be known: $HOME is no path from the root: \(home.echoed).",
        id: "Letak folder kantor tidak diketahui: $HOME bukan jalur dari akar: \(home.echoed)."),
      remedy: Text(
        "Set $HOME to a path that begins with /, or say where the folder is with --data DIR.",
        id: "Isi $HOME dengan jalur yang diawali /, atau sebutkan foldernya dengan --data DIR."))
  }

  /// A path whose `~` is still there: only a shell knows what it stands for.
  ///
  /// - Parameters:
  ///   - name: the option, the argument or the variable: `--data`, `$SOPCTL_DATA`.
  ///   - home: the home folder that may be meant.
  static func literalTilde(_ path: String, of name: String, home: String?) -> Failure {
    let isHome = path == "~" || path.hasPrefix("~/")
    let remedy =
      switch (isHome, home) {
      case (true, let home?) where home.hasPrefix("/"):
        wholePath((home + path.dropFirst()).shellWord)
      case (true, _):
        Text("Write it in full, from the root on.", id: "Tulis selengkapnya, dari akar.")
      case (false, _):
        ownName(ShellWord.quoted("./\(path)"))
      }
    return Failure(
      .usage, kind: "literalTilde",
      Text(
        "\(name) begins with a ~ that no shell has replaced, as in quotes or behind an =: \(path.echoed).",
        id:
          "\(name) diawali ~ yang tidak diganti shell, misalnya dalam tanda kutip atau sesudah =: \(path.echoed)."
      ),
      remedy: remedy, about: path)
  }

  private static func wholePath(_ path: String) -> Text {
    Text("Write it in full: \(path)", id: "Tulis selengkapnya: \(path)")
  }

  private static func ownName(_ path: String) -> Text {
    Text(
      "Write it in full; if the name does begin so: \(path)",
      id: "Tulis selengkapnya; bila namanya memang diawali begitu: \(path)")
  }
}
