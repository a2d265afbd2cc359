import CommandLineKit

/// Prints the script by which a shell completes this program's words.
struct ShellScript: Action {
  var shell: Shell

  static let command = Command<Session, Failure>("completions") {
    Declaration(
      Text(
        "Print the script by which a shell completes words.",
        id: "Mencetak skrip agar shell melengkapi kata."),
      discussion: Text(
        """
        With it, the Tab key completes commands, options, SOPs, open runs, roles, fields and people. Write \
        it where the shell looks for such scripts, and open a new shell. bash needs its package \
        bash-completion for that; zsh needs a folder of its $fpath, which the example makes one by \
        fpath=(~/.zfunc $fpath) before compinit in ~/.zshrc.
        """,
        id: """
          Dengan skrip ini tombol Tab melengkapi perintah, opsi, SOP, run yang berjalan, peran, isian dan \
          orang. Tulis ke tempat shell mencari skrip seperti itu, lalu buka shell baru. Untuk itu bash \
          memerlukan paket bash-completion; zsh memerlukan folder dalam $fpath, seperti pada contoh dengan \
          fpath=(~/.zfunc $fpath) sebelum compinit di ~/.zshrc.
          """),
      examples: [
        Example(
          "sopctl completions bash > ~/.local/share/bash-completion/completions/sopctl",
          Text("Install it for bash.", id: "Memasangnya untuk bash.")),
        Example(
          "sopctl completions zsh > ~/.zfunc/_sopctl",
          Text("Install it for zsh.", id: "Memasangnya untuk zsh.")),
        Example(
          "sopctl completions fish > ~/.config/fish/completions/sopctl.fish",
          Text("Install it for fish.", id: "Memasangnya untuk fish.")),
      ],
      Argument<Shell>("SHELL", Text("Which shell.", id: "Shell yang dipakai.")),
      make: ShellScript.init)
  }

  func run(in session: Session) throws(Failure) {
    let completions = Completions(Program.tree.outline, language: session.language)
    try session.print(completions.script(for: shell))
  }
}
