import CommandLineKit

/// Who acts: the options `--as` and `--by`.
struct Acting: Sendable {
  var role: String?
  var person: String?

  static let parameters = Group(
    Option<String>(
      "--as", "-a", placeholder: "ROLE",
      Text(
        "The role in which you act; $SOPCTL_AS by default.",
        id: "Peran Anda (pelaksana); bila tidak disebut, $SOPCTL_AS."), completion: .ask("roles")),
    Option<String>(
      "--by", "-b", placeholder: "NAME",
      Text(
        "Your name; $SOPCTL_BY or your account's name by default.",
        id: "Nama Anda; bila tidak disebut, $SOPCTL_BY atau nama akun."), completion: .ask("people")
    ),
    make: Acting.init)
}
