import CommandLineKit

/// A made-up program with one command of each kind: a food stall.
enum Warung {
  static let tree = CommandTree(
    program: "warung",
    summary: Text("Run a food stall from the shell.", id: "Menjalankan warung dari terminal."),
    common: common,
    sections: [
      Section(Text("At the counter", id: "Di meja"), [Serve.command, Pay.command]),
      Section(Text("In the evening", id: "Malam hari"), [Tally.command]),
    ])

  static let common = Group(
    Option<String>(
      "--data", placeholder: "DIR", Text("Where the book is kept.", id: "Tempat buku disimpan."),
      completion: .folders),
    language,
    make: Settings.init)

  static let language = Option<Language>(
    "--lang", placeholder: "LANG", Text("The language to speak.", id: "Bahasa yang dipakai."))

  /// Parameters that two commands share.
  static let acting = Group(
    Option<String>(
      "--as", "-a", placeholder: "ROLE",
      Text("The role you act in.", id: "Peran Anda saat bertindak."), completion: .ask("roles")),
    Flag(
      "--dry-run", "-n", help: Text("Decide, write nothing.", id: "Memutuskan, tidak mencatat.")),
    make: Acting.init)
}

struct Settings: Equatable {
  var folder: String?
  var language: Language?
}

struct Acting: Equatable {
  var role: String?
  var isRehearsal = false
}

struct Closed: Error, Equatable {}

/// What the actions of the stall act on.
struct Stall {
  var isOpen = true
}

enum Size: String, WordReadable, CaseIterable {
  case small = "kecil"
  case large = "besar"
}

struct Serve: Action, Equatable {
  var table: Int
  var dishes: [String] = []
  var size: Size?
  var wishes: [String] = []
  var time: String?
  var isQuiet = false
  var acting = Acting()

  func run(in stall: Stall) throws(Closed) {
    if !stall.isOpen { throw Closed() }
  }

  static let command = Command("serve", aliases: ["sajikan", "hidangkan"]) {
    Declaration(
      Text("Bring dishes to a table.", id: "Menghidangkan pesanan ke meja."),
      discussion: Text(
        "Dishes are brought in the order given, as fast as the kitchen can make them. Without dishes the table is only laid.\n\nA wish is kept with the order, so that the kitchen reads it.",
        id:
          "Pesanan dihidangkan menurut urutannya, secepat dapur dapat membuatnya. Tanpa pesanan, meja hanya disiapkan.\n\nPermintaan dicatat bersama pesanan, agar dibaca dapur."
      ),
      examples: [
        Example(
          "warung serve 4 soto \"es teh\" --size besar",
          Text(
            "Bring soup and iced tea, large, to table 4.",
            id: "Menghidangkan soto dan es teh porsi besar ke meja 4."))
      ],
      Argument<Int>("TABLE", Text("The table's number.", id: "Nomor meja.")),
      RepeatedArgument<String>(
        "DISH", Text("What to bring.", id: "Yang dihidangkan."), completion: .ask("dishes")),
      Option<Size>(
        "--size", "-s", placeholder: "SIZE", Text("How much of it.", id: "Besarnya porsi.")),
      RepeatedOption<String>(
        "--set", placeholder: "KEY=VALUE", Text("A wish of the guest.", id: "Permintaan tamu.")),
      Option<String>(
        "--at", "-t", placeholder: "TIME",
        Text("When it was brought, if earlier.", id: "Saat dihidangkan, bila lebih awal.")),
      Flag("--quiet", "-q", help: Text("Do not ring the bell.", id: "Tanpa membunyikan bel.")),
      Warung.acting,
      make: Serve.init)
  }
}

struct Pay: Action, Equatable {
  var table: Int?
  var amount: Int
  var acting = Acting()

  func run(in stall: Stall) throws(Closed) {}

  static let command = Command("pay", aliases: ["bayar"]) {
    Declaration(
      Text("Take the money.", id: "Menerima pembayaran."),
      OptionalArgument<Int>("TABLE", Text("The table's number.", id: "Nomor meja.")),
      RequiredOption<Int>(
        "--amount", placeholder: "RUPIAH", Text("How much was paid.", id: "Jumlah yang dibayar.")),
      Warung.acting,
      make: Pay.init)
  }
}

struct Tally: Action, Equatable {
  var period: Period?
  var date: String?

  enum Period: String, WordReadable, CaseIterable { case daily, weekly }

  func run(in stall: Stall) throws(Closed) { throw Closed() }

  static let command = Command("tally") {
    Declaration(
      Text("Add up what was earned.", id: "Menjumlahkan pendapatan."),
      OptionalArgument<Period>("PERIOD", Text("How long.", id: "Rentangnya.")),
      OptionalArgument<String>("DATE", Text("When.", id: "Kapan.")),
      make: Tally.init)
  }
}

/// What a line came to, in a form that tests can compare.
enum Outcome: Equatable {
  case serve(Serve, Settings)
  case pay(Pay, Settings)
  case tally(Tally, Settings)
  case bare(Settings)
  case help(String?)
  case version
  case complete(CompletionRequest, Settings?)
  case error(UsageError)

  init(_ words: [String]) {
    do throws(UsageError) {
      switch try Warung.tree.parse(arguments: words) {
      case .run(let serve as Serve, let common): self = .serve(serve, common)
      case .run(let pay as Pay, let common): self = .pay(pay, common)
      case .run(let action, let common): self = .tally(action as? Tally ?? Tally(), common)
      case .bare(let common): self = .bare(common)
      case .help(let command): self = .help(command?.name)
      case .version: self = .version
      case .complete(let request, let common): self = .complete(request, common)
      }
    } catch {
      self = .error(error)
    }
  }

  init(_ line: String) { self.init(line.split(separator: " ").map(String.init)) }
}
