import CommandLineKit

// Chapters on what surrounds the commands.

extension Manual {
  /// The variables that the program reads; it reads no other.
  static let environment = ManPage.Chapter(
    Text("Environment", id: "Lingkungan"),
    entries: [
      .init(
        "SOPCTL_DATA",
        Text(
          "The office's folder, where --data does not name it.",
          id: "Folder kantor, bila --data tidak menyebutnya.")),
      .init(
        "SOPCTL_AS",
        Text(
          "The role in which you act, where --as does not name it.",
          id: "Peran Anda, bila --as tidak menyebutnya.")),
      .init(
        "SOPCTL_BY",
        Text(
          "Your name, where --by does not name it; at a counter it is never taken from here.",
          id: "Nama Anda, bila --by tidak menyebutnya; di loket tidak pernah diambil dari sini.")),
      .init(
        "SOPCTL_LANG",
        Text(
          "The language of messages, id or en, where --lang does not name it.",
          id: "Bahasa pesan, id atau en, bila --lang tidak menyebutnya.")),
      .init(
        "LC_ALL, LC_MESSAGES, LANG",
        Text(
          "The locale: the first that is set decides, where it begins with id or en. Otherwise messages are Indonesian.",
          id:
            "Lokal: yang pertama terisi menentukan, bila berawalan id atau en. Selain itu pesan berbahasa Indonesia."
        )),
      .init(
        "LC_CTYPE",
        Text(
          "Where neither it nor LC_ALL or LANG says UTF-8, flows are drawn in plain characters.",
          id:
            "Bila bukan UTF-8, begitu pula LC_ALL atau LANG, alur digambar dengan karakter biasa."
        )),
      .init(
        "XDG_DATA_HOME",
        Text(
          "Where the home office's folder stands: ~/.local/share by default.",
          id: "Tempat folder kantor di rumah: bila kosong, ~/.local/share.")),
      .init(
        "XDG_CACHE_HOME",
        Text(
          "Where it is kept how far a long book was read: ~/.cache by default.",
          id: "Tempat catatan sampai mana buku panjang sudah dibaca: bila kosong, ~/.cache.")),
      .init(
        "TZ",
        Text(
          "The machine's zone (tzset(3)), for an office without zona in kantor.json; one that is not known, or whose offset is not of whole minutes within 18 hours, opens no book.",
          id:
            "Zona mesin (tzset(3)), untuk kantor tanpa zona di kantor.json; yang tidak dikenal, atau selisihnya bukan menit bulat sampai 18 jam, tidak membuka buku."
        )),
      .init(
        "TZDIR",
        Text(
          "Where the zones stand: /usr/share/zoneinfo by default.",
          id: "Tempat daftar zona: bila kosong, /usr/share/zoneinfo.")),
      .init(
        "HOME",
        Text(
          "Your home folder, a path from the root; else the one that the system knows. In its .config/sopctl/kantor it is noted in which office folders you have worked.",
          id:
            "Folder rumah Anda, jalur dari akar; bila kosong, yang dikenal sistem. Di .config/sopctl/kantor di dalamnya tercatat di folder kantor mana Anda pernah bekerja."
        )),
      .init(
        "NO_COLOR",
        Text(
          "Where it is not empty, nothing is coloured.",
          id: "Bila tidak kosong, tanpa warna.")),
      .init(
        "TERM",
        Text(
          "Where it is dumb, nothing is coloured.",
          id: "Bila isinya dumb, tanpa warna.")),
    ])

  /// What stands in the office's folder.
  static let files = ManPage.Chapter(
    Text("Files", id: "Berkas"),
    Text(
      "The office's folder is the one that --data names, else $SOPCTL_DATA, else /var/lib/sopctl if it exists, else $XDG_DATA_HOME/sopctl, else ~/.local/share/sopctl. It holds:",
      id:
        "Folder kantor ialah yang disebut --data; bila tidak, $SOPCTL_DATA; bila tidak, /var/lib/sopctl jika ada; bila tidak, $XDG_DATA_HOME/sopctl; bila tidak, ~/.local/share/sopctl. Isinya:"
    ),
    entries: [
      .init(
        "buku-agenda.txt",
        Text(
          "The Buku Agenda: the only record. Nothing in it is ever changed or removed.",
          id: "Buku Agenda: satu-satunya catatan. Isinya tidak pernah diubah atau dihapus.")),
      .init(
        "kantor.json",
        Text(
          "The office: people, hours, schedule. It may be missing; sopctl validate checks it.",
          id: "Kantor: orang, jam kerja, jadwal. Boleh tidak ada; sopctl validate memeriksanya.")),
      .init(
        "sops/*.json",
        Text(
          "The office's own SOPs. One with the code of a bundled SOP takes its place.",
          id: "SOP milik kantor. Yang berkode sama dengan SOP bawaan menggantikannya.")),
      .init(
        "definisi/",
        Text(
          "The definition that each run was started with, kept as long as the book.",
          id: "Definisi yang dipakai ketika tiap run dimulai, disimpan selama bukunya.")),
      .init(
        "lampiran/",
        Text(
          "Attached evidence, by its SHA-256.",
          id: "Lampiran, menurut SHA-256-nya.")),
    ])

  /// What the exit codes mean.
  static let exitStatus = ManPage.Chapter(
    Text("Exit status", id: "Kode keluar"),
    Text(
      "Where several apply, the first in the order 2, 6 (definitions and kantor.json), 5, 6 (the book), 4, 3, 7 or 8, 9 is given. sopctl overdue --nagios answers as monitoring plugins do: 0, 1, 2, 3.",
      id:
        "Bila beberapa berlaku, yang pertama menurut urutan 2, 6 (definisi dan kantor.json), 5, 6 (buku), 4, 3, 7 atau 8, 9. sopctl overdue --nagios menjawab seperti plugin pemantauan: 0, 1, 2, 3."
    ),
    entries: [
      .init(
        "0",
        Text(
          "Done. overdue: nothing is overdue, or with --record all notices are recorded; verify, validate: sound.",
          id:
            "Selesai. overdue: tidak ada yang lewat, atau dengan --record semuanya sudah dicatat; verify, validate: benar."
        )),
      .init(
        "1",
        Text(
          "overdue without --record: something is overdue; verify, validate: there are faults.",
          id: "overdue tanpa --record: ada yang lewat; verify, validate: ada kesalahan.")),
      .init(
        "2",
        Text(
          "Usage: what can be known from the arguments and the variables alone.",
          id: "Pemakaian: yang dapat diketahui dari argumen dan variabelnya saja.")),
      .init(
        "3",
        Text(
          "Refused by a rule; nothing was recorded.",
          id: "Ditolak oleh aturan; tidak ada yang dicatat.")),
      .init(
        "4",
        Text(
          "There is no such run, SOP, role, file or office folder, or more than one run is meant.",
          id:
            "Tidak ada run, SOP, peran, berkas atau folder kantor itu, atau lebih dari satu run yang dimaksud."
        )),
      .init(
        "5",
        Text(
          "The book is busy; nothing was recorded.",
          id: "Buku sedang dipakai; tidak ada yang dicatat.")),
      .init(
        "6",
        Text(
          "The book, a definition or kantor.json is damaged, or a definition cannot be read; nothing was recorded.",
          id:
            "Buku, definisi atau kantor.json rusak, atau definisi tidak dapat dibaca; tidak ada yang dicatat."
        )),
      .init(
        "7",
        Text(
          "Not recorded: the disk is full or read-only, or there is no permission.",
          id: "Tidak dicatat: disk penuh atau hanya dapat dibaca, atau tidak ada izin.")),
      .init(
        "8",
        Text(
          "The outcome is unknown: the disk did not confirm. Look with sopctl agenda --tail 1.",
          id:
            "Hasilnya tidak diketahui: disk tidak memberi kepastian. Lihat dengan sopctl agenda --tail 1."
        )),
      .init(
        "9",
        Text(
          "Recorded, but the answer could not be printed.",
          id: "Sudah dicatat, tetapi jawabannya tidak dapat dicetak.")),
      .init(
        "130",
        Text(
          "Ctrl-C, or declined at a prompt; nothing was recorded.",
          id: "Ctrl-C, atau dibatalkan ketika ditanya; tidak ada yang dicatat.")),
    ])
}
