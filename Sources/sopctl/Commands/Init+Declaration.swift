import CommandLineKit

extension Init {
  static let command = Command<Session, Failure>("init") {
    Declaration(
      Text("Make an office's folder.", id: "Membuat folder kantor."),
      discussion: Text(
        """
        The folder gets a Buku Agenda, a kantor.json that changes nothing until it is filled in, an example \
        beside it, and room for SOPs and evidence. What is there already is kept. With --group the office is for \
        several accounts: where kantor.json, put there before, lists officials (pejabat), only a sopctl that is \
        lent the group reaches the files, and what is left to do is printed; without a list the members of the \
        group write into the book themselves. Only you change the settings.

        The book keeps its name for ever: that of kantor.json where it stands there already, or the one given \
        with --name; with --continue, else that of the older book; else "-", as with --name -. A new \
        kantor.json has it too.

        With --continue the new book goes on from an older one, for a new year or after damage: its header \
        names the last sound entry of the older book, and what is still open there is listed to be started anew.
        """,
        id: """
          Folder itu berisi Buku Agenda, kantor.json yang tidak mengubah apa pun sebelum diisi, contohnya, serta \
          tempat SOP dan lampiran. Yang sudah ada dibiarkan. Dengan --group kantor itu untuk beberapa akun: \
          bila kantor.json, yang ditaruh lebih dahulu, memuat pejabat, berkasnya hanya dicapai sopctl yang \
          dipinjami grup itu, dan langkah yang tersisa dicetak; tanpa pejabat, anggota grup sendiri yang menulis \
          di buku. Hanya Anda yang mengubah pengaturan.

          Nama buku tidak dapat diubah lagi: yang tertulis di kantor.json bila sudah ada, atau yang disebut \
          dengan --name; dengan --continue, bila tidak, nama buku lama; bila tidak juga, "-", seperti dengan \
          --name -. Nama itu juga ditulis di kantor.json yang baru.

          Dengan --continue buku baru melanjutkan buku lama, untuk tahun baru atau setelah kerusakan: baris \
          pertamanya menyebut entri terakhir buku lama yang benar, dan yang masih berjalan di sana \
          disebutkan untuk dimulai lagi.
          """),
      examples: [
        Example(
          "sopctl init --data /srv/sop --group dukcapil",
          Text("An office of several accounts.", id: "Kantor dengan beberapa akun.")),
        Example(
          #"sopctl init --data /srv/sop --name "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL""#,
          Text("A book with the office's name.", id: "Buku dengan nama kantornya.")),
        Example(
          "sopctl init --data /srv/sop --continue /srv/sop-2026",
          Text("A new book for a new year.", id: "Buku baru untuk tahun baru.")),
      ],
      Option<ModeWord>(
        "--mode", placeholder: "OCTAL",
        Text(
          "The book's permissions; 644, or with --group 660.",
          id: "Izin berkas buku; 644, atau 660 dengan --group.")),
      Option<String>(
        "--group", placeholder: "NAME",
        Text("The group by which it is shared.", id: "Grup yang memakainya bersama.")),
      Option<String>(
        "--name", placeholder: "NAME",
        Text(
          "The office's name, for the book's first line.",
          id: "Nama kantor, untuk baris pertama buku.")),
      Option<String>(
        "--continue", placeholder: "DIR",
        Text(
          "The folder of an older book that the new one continues.",
          id: "Folder buku lama yang dilanjutkan buku baru."),
        completion: .folders),
      Flag(
        "--dry-run", "-n",
        help: Text("Look and print, but make nothing.", id: "Periksa dan cetak, tanpa membuat.")),
      make: Init.init)
  }
}
