import CommandLineKit
import SOPCore

extension RosterFault {
  /// What is wrong with the office's people, and how to mend it.
  func message(at path: String) -> Message {
    switch self {
    case .roleCode(let code):
      ProcedureFault(path: path, kind: .roleCode(code)).message
    case .roleTwice(let code):
      Message(
        kind: "roleTwice",
        sentence: Text(
          "The role \(code.echoed) is held here already.",
          id: "Peran \(code.echoed) sudah dipegang di sini."),
        remedy: Text("Remove it.", id: "Hapus yang ini."))
    case .noRoles:
      Message(
        kind: "noRoles",
        sentence: Text("No role is held here.", id: "Belum ada peran di sini."),
        remedy: Text(
          #"Write at least one, for instance ["APK"], or take the entry out."#,
          id: #"Tulis sekurangnya satu, misalnya ["APK"], atau keluarkan dari daftar."#))
    case .nameTwice(let name, let other):
      Message(
        kind: "nameTwice",
        sentence: Text(
          "\(name.echoed) is the name at \(other) too; who received a report is told by the name.",
          id: "Nama \(name.echoed) sama dengan \(other); penerima laporan dibedakan menurut nama."),
        remedy: Text(
          "Tell two persons apart by a title or another name; keep one entry of a person.",
          id: "Bedakan dua orang dengan gelar atau nama lain; satu orang cukup tertulis sekali."))
    case .invisibleInName:
      Message(
        kind: "invisibleInName",
        sentence: Text(
          "The name holds a character that cannot be seen.",
          id: "Nama ini memuat karakter yang tidak terlihat."),
        remedy: Text("Type the name anew.", id: "Ketik ulang namanya."))
    case .employeeNumber:
      Message(
        kind: "employeeNumber",
        sentence: Text("A NIP has 18 digits.", id: "NIP terdiri atas 18 angka."),
        remedy: Text(
          "Write all of them, with spaces or without; null where there is none.",
          id: "Tulis semuanya, dengan atau tanpa spasi; null bila tidak ada."))
    case .employeeNumberTwice(let other):
      Message(
        kind: "employeeNumberTwice",
        sentence: Text("The same NIP stands at \(other).", id: "NIP ini sama dengan \(other)."),
        remedy: Text("Correct one of them.", id: "Perbaiki salah satunya."))
    case .account(let account):
      Message(
        kind: "account",
        sentence: Text(
          "\(account.echoed) is no account's name.", id: "\(account.echoed) bukan nama akun."),
        remedy: Text(
          #"Write what "id -un" prints there: letters, digits and . _ - @ + \ only."#,
          id: #"Tulis keluaran "id -un" di sana: hanya huruf, angka dan . _ - @ + \."#))
    case .accountTwice(let account, let other):
      Message(
        kind: "accountTwice",
        sentence: Text(
          "The account \(account.echoed) stands at \(other) too.",
          id: "Akun \(account.echoed) juga tertulis pada \(other)."),
        remedy: Text(
          "An account is one person's, one counter's or one reader's: correct one of them.",
          id: "Satu akun milik satu orang, satu loket atau satu pembaca: perbaiki salah satunya."))
    case .countersWithoutRoster:
      Message(
        kind: "countersWithoutRoster",
        sentence: Text(
          #"Without "pejabat" roles are claimed everywhere, and a counter changes nothing."#,
          id: #"Tanpa "pejabat" peran diakui di mana saja, sehingga loket tidak berpengaruh."#),
        remedy: Text(
          #"Fill in "pejabat", or remove "loket"."#, id: #"Isi "pejabat", atau hapus "loket"."#))
    case .readersWithoutRoster:
      Message(
        kind: "readersWithoutRoster",
        sentence: Text(
          #"Without "pejabat" whoever can read the files reads, and a list of readers changes nothing."#,
          id:
            #"Tanpa "pejabat" siapa pun yang dapat membaca berkasnya boleh membaca, sehingga pembaca tidak berpengaruh."#
        ),
        remedy: Text(
          #"Fill in "pejabat", or remove "pembaca"."#,
          id: #"Isi "pejabat", atau hapus "pembaca"."#))
    }
  }
}
