/// A shell that completes words.
package enum Shell: String, Sendable, CaseIterable, WordReadable {
  case bash, zsh, fish
}
