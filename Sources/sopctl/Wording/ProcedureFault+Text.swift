import CommandLineKit
import SOPCore

extension ProcedureFault {
  /// What keeps a definition from being sound, and how to mend it.
  var text: Text { message.text }

  var message: Message {
    switch kind {
    case .document(let fault):
      fault.message(at: path)
    case .unreadableFile:
      Message(
        kind: "unreadableFile",
        sentence: Text(
          "The file cannot be read: it is not a plain file, not readable for you, or larger than 1 MiB.",
          id:
            "Berkas tidak dapat dibaca: bukan berkas biasa, tidak terbaca oleh Anda, atau lebih dari 1 MiB."
        ),
        remedy: Text(
          "Make it readable, or take it out of the folder.",
          id: "Jadikan terbaca, atau keluarkan dari folder itu."))
    case .code(let code):
      Message(
        kind: "code",
        sentence: Text("\(code.echoed) is no kode.", id: "\(code.echoed) bukan kode SOP."),
        remedy: Text(
          "Use capital letters, digits and hyphens, at most 32, no hyphen first.",
          id:
            "Pakai huruf besar, angka dan tanda hubung, paling panjang 32, tidak diawali tanda hubung."
        ))
    case .codeTwice(let code, let other):
      Message(
        kind: "codeTwice",
        sentence: Text(
          "Another file has the kode \(code.echoed) too: \(other.visible); neither is used.",
          id:
            "Kode \(code.echoed) juga dipakai berkas lain: \(other.visible); keduanya tidak dipakai."
        ),
        remedy: Text(
          "Give one of them another kode, or take it out of the folder.",
          id: "Ganti kode salah satunya, atau keluarkan dari folder itu."))
    case .roleCode(let code):
      Message(
        kind: "roleCode",
        sentence: Text(
          "\(code.echoed) is no executor's kode.", id: "\(code.echoed) bukan kode pelaksana."),
        remedy: Text(
          "Begin with a letter or digit; then letters, digits, spaces and . & / - only, at most 32.",
          id:
            "Awali dengan huruf atau angka; lalu hanya huruf, angka, spasi dan . & / -, paling panjang 32."
        ))
    case .rolesAlike(let code, let other):
      Message(
        kind: "rolesAlike",
        sentence: Text(
          "The executors \(code.echoed) and \(other.echoed) cannot be told apart.",
          id: "Pelaksana \(code.echoed) dan \(other.echoed) tidak dapat dibedakan."),
        remedy: Text(
          "Let their kodes differ in more than case, spaces and hyphens.",
          id: "Bedakan kodenya tidak hanya dalam besar kecil huruf, spasi dan tanda hubung."))
    case .fieldKey(let key):
      Message(
        kind: "fieldKey",
        sentence: Text("\(key.echoed) is no field's key.", id: "\(key.echoed) bukan kunci isian."),
        remedy: Text(
          "Begin with a small letter; then small letters, digits and _ only.",
          id: "Awali dengan huruf kecil; lalu hanya huruf kecil, angka dan _."))
    case .fieldKeyTwice(let key):
      Message(
        kind: "fieldKeyTwice",
        sentence: Text(
          "Two fields of this activity have the key \(key.echoed).",
          id: "Dua isian kegiatan ini berkunci \(key.echoed)."),
        remedy: Text("Rename one of them.", id: "Ganti kunci salah satunya."))
    case .timeBudget(let text):
      Message(
        kind: "timeBudget",
        sentence: Text("\(text.echoed) is no time.", id: "\(text.echoed) bukan waktu."),
        remedy: Text(
          #"Write "60 menit", "2 jam", "10-30 menit" or "1 jam 30 menit"; null where there is no standard."#,
          id:
            #"Tulis "60 menit", "2 jam", "10-30 menit" atau "1 jam 30 menit"; null bila tanpa standar."#
        ))
    case .activityNumber(let found, let expected):
      Message(
        kind: "activityNumber",
        sentence: Text(
          "Activity \(expected) has the number \(found).",
          id: "Kegiatan ke-\(expected) bernomor \(found)."),
        remedy: Text(
          "Number the activities 1, 2, 3 without gaps: write \(expected).",
          id: "Nomori kegiatan 1, 2, 3 tanpa lompatan: tulis \(expected)."))
    case .undeclaredExecutor(let code, let declared):
      Message(
        kind: "undeclaredExecutor",
        sentence: Text(
          "The executor \(code.echoed) is not declared.",
          id: "Pelaksana \(code.echoed) tidak terdaftar."),
        remedy: Self.declaration(of: code, among: declared))
    case .noSuchTarget(let number, let last):
      Message(
        kind: "noSuchTarget",
        sentence: Text("There is no activity \(number).", id: "Kegiatan \(number) tidak ada."),
        remedy: Self.target(upTo: last))
    case .unreadableTarget:
      Message(
        kind: "unreadableTarget",
        sentence: Text("This leads nowhere.", id: "Tujuan ini tidak terbaca."),
        remedy: Text(
          #"Write an activity's number, or "selesai" for the end."#,
          id: #"Tulis nomor kegiatan, atau "selesai" untuk mengakhiri."#))
    case .flowTwice:
      Message(
        kind: "flowTwice",
        sentence: Text(
          #"The activity has both "keputusan" and "berikutnya"."#,
          id: #"Kegiatan ini mempunyai "keputusan" dan "berikutnya" sekaligus."#),
        remedy: Text("Remove one of them.", id: "Hapus salah satunya."))
    case .emptyList:
      Message(
        kind: "emptyList",
        sentence: Text("The list is empty.", id: "Daftar ini kosong."),
        remedy: Text(
          "Write at least one; a key that may be left out can be removed.",
          id: "Isi sekurangnya satu; kunci yang boleh tidak ada dapat dihapus."))
    case .choiceTwice(let choice):
      Message(
        kind: "choiceTwice",
        sentence: Text(
          "The choice \(choice.echoed) stands here twice.",
          id: "Pilihan \(choice.echoed) tertulis dua kali."),
        remedy: Text("Remove one of them.", id: "Hapus salah satunya."))
    case .guardLastConditional:
      Message(
        kind: "guardLastConditional",
        sentence: Text(
          "The last case has a condition, so that none may hold.",
          id: "Kasus terakhir bersyarat, sehingga mungkin tidak ada yang berlaku."),
        remedy: Text(
          #"Leave "bila" out of the last case."#, id: #"Hapus "bila" dari kasus terakhir."#))
    case .guardEarlyUnconditional:
      Message(
        kind: "guardEarlyUnconditional",
        sentence: Text(
          "This case always holds, so that those after it never do.",
          id: "Kasus ini selalu berlaku, sehingga yang sesudahnya tidak pernah berlaku."),
        remedy: Text(
          #"Add "bila", or put the case last."#,
          id: #"Tambahkan "bila", atau letakkan paling akhir."#))
    case .unreachable(let activity): Self.unreachable(activity)
    case .endUnreachable(let activity): Self.endUnreachable(from: activity)
    case .chainOfOne: Self.chainOfOne
    case .linkActivityTwice(let activity): Self.linkActivityTwice(activity)
    case .linkExecutor(let activity, let link, let executor):
      Self.linkExecutor(activity: activity, link: link, executor: executor)
    case .endsUnreported(let climbed, let count, let way):
      Self.endsUnreported(climbed: climbed, of: count, way: way)
    case .linkOutOfOrder(let link, let climbed, let way):
      Self.linkOutOfOrder(link: link, climbed: climbed, way: way)
    case .guardNotADecision(let activity): Self.guardNotADecision(activity)
    case .guardUndecided(let decision, let way):
      Self.guardUndecided(decision: decision, way: way)
    }
  }

  private static func declaration(of code: String, among declared: [String]) -> Text {
    if let nearest = NearestName(among: declared).nearest(to: code) {
      return Text("Did you mean \(nearest.echoed)?", id: "Mungkin maksudnya \(nearest.echoed)?")
    }
    return Text(
      #"Write one of: \#(declared.listed); or add it to "pelaksana"."#,
      id: #"Tulis salah satu dari: \#(declared.listed); atau tambahkan pada "pelaksana"."#)
  }
}
