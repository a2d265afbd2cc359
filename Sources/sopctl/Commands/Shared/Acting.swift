import CommandLineKit

/// Who acts: the options `--as` and `--by`.
struct Acting: Sendable {
  var role: String?
  var person: String?

  static let parameters = Group(
    Option<String>(
      "--as", "-a", placeholder: "ROLE",
      Text(
        "The role in which you act; else $SOPCTL_AS, else the one that the roster shows.",
        id: "Peran Anda (pelaksana); bila tidak disebut, $SOPCTL_AS, atau menurut daftar pejabat."),
      completion: .ask("roles")),
    Option<String>(
      "--by", "-b", placeholder: "NAME",
      Text(
        "Your name; $SOPCTL_BY or your account's name by default. At a counter, each time.",
        id: "Nama Anda; bila tidak disebut, $SOPCTL_BY atau nama akun. Di loket, setiap kali."),
      completion: .ask("people")),
    make: Acting.init)
}
