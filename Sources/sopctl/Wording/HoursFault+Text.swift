import CommandLineKit
import SOPCore

extension HoursFault {
  /// What is wrong with the office's working time, and how to mend it.
  var message: Message {
    switch self {
    case .window(let text):
      Message(
        kind: "window",
        sentence: Text(
          "\(text.echoed) is no span of hours.", id: "\(text.echoed) bukan rentang jam."),
        remedy: Text(
          #"Write it as in "07:30-12:00"; the end of the day is 24:00."#,
          id: #"Tulis seperti "07:30-12:00"; akhir hari adalah 24:00."#))
    case .windowReversed(let text):
      Message(
        kind: "windowReversed",
        sentence: Text(
          "\(text.echoed) does not end after it begins.",
          id: "\(text.echoed) tidak berakhir sesudah mulainya."),
        remedy: Text(
          "Write the earlier time first; over midnight write up to 24:00, and from 00:00 on the next day.",
          id:
            "Tulis jam yang lebih awal dahulu; bila melewati tengah malam, tulis sampai 24:00, lalu dari 00:00 pada hari berikutnya."
        ))
    case .windowsNotApart(let text, let previous):
      Message(
        kind: "windowsNotApart",
        sentence: Text(
          "\(text.echoed) does not begin after the end of \(previous.echoed).",
          id: "\(text.echoed) tidak mulai sesudah \(previous.echoed) berakhir."),
        remedy: Text(
          "Write the spans of a day in their order, and join those without a break between them.",
          id: "Urutkan rentang jam dalam sehari, dan gabungkan yang tanpa jeda di antaranya."))
    case .noOpenDay:
      Message(
        kind: "noOpenDay",
        sentence: Text(
          "No day has hours, so that the office would never work.",
          id: "Tidak ada hari yang berjam kerja, sehingga kantor tidak pernah bekerja."),
        remedy: Text(
          #"Write for instance "senin": ["07:30-12:00"]; without "jamKerja" every hour counts."#,
          id: #"Tulis misalnya "senin": ["07:30-12:00"]; tanpa "jamKerja" setiap jam dihitung."#))
    case .periodNeverOpen:
      Message(
        kind: "periodNeverOpen",
        sentence: Text(
          "No day of this period has hours.",
          id: "Tidak ada hari yang berjam kerja dalam masa ini."),
        remedy: Text(
          #"Write its hours; days without work stand in "hariLibur"."#,
          id: #"Tulis jamnya; hari tanpa kerja ditulis pada "hariLibur"."#))
    case .periodsOverlap(let other):
      Message(
        kind: "periodsOverlap",
        sentence: Text(
          "These days overlap those of \(other).",
          id: "Tanggalnya bertumpang tindih dengan \(other)."),
        remedy: Text(
          "Let one period end before the other begins.",
          id: "Akhiri masa yang satu sebelum yang lain mulai."))
    case .periodsWithoutHours:
      Message(
        kind: "periodsWithoutHours",
        sentence: Text(
          #"Without "jamKerja" every hour counts, and other hours change nothing."#,
          id: #"Tanpa "jamKerja" setiap jam dihitung, sehingga jam khusus tidak berpengaruh."#),
        remedy: Text(
          #"Write "jamKerja", or remove "jamKhusus"."#,
          id: #"Isi "jamKerja", atau hapus "jamKhusus"."#))
    case .holidayTwice(let day):
      Message(
        kind: "holidayTwice",
        sentence: Text(
          "\(day.text) is a holiday already.", id: "\(day.text) sudah tertulis sebagai hari libur."),
        remedy: Text("Remove one of them.", id: "Hapus salah satunya."))
    case .openedWithoutHours:
      Message(
        kind: "openedWithoutHours",
        sentence: Text(
          #"Without "jamKerja" every day is open, and none can be opened."#,
          id: #"Tanpa "jamKerja" setiap hari sudah buka, sehingga hari kerja tidak berpengaruh."#),
        remedy: Text(
          #"Write "jamKerja", or remove "hariKerja"."#,
          id: #"Isi "jamKerja", atau hapus "hariKerja"."#))
    case .openedTwice(let day):
      Message(
        kind: "openedTwice",
        sentence: Text(
          "\(day.text) is opened already.", id: "\(day.text) sudah tertulis sebagai hari kerja."),
        remedy: Text("Remove one of them.", id: "Hapus salah satunya."))
    case .openedAndClosed(let day):
      Message(
        kind: "openedAndClosed",
        sentence: Text(
          #"\#(day.text) stands in "hariLibur" too: it cannot be both open and closed."#,
          id: #"\#(day.text) juga tertulis di "hariLibur": tidak mungkin buka sekaligus tutup."#),
        remedy: Text("Remove one of them.", id: "Hapus salah satunya."))
    case .openedUnknown(let day):
      Message(
        kind: "openedUnknown",
        sentence: Text(
          "Neither a special period nor the week has hours for \(day.words).",
          id: "Baik jam khusus maupun jam kerja tidak punya jam untuk \(day.words)."),
        remedy: Text(
          #"Say them: "jam": ["08:00-12:00"]."#, id: #"Sebutkan: "jam": ["08:00-12:00"]."#))
    case .openedNever:
      Message(
        kind: "openedNever",
        sentence: Text(
          "A day that is opened has hours.", id: "Hari yang dibuka harus mempunyai jam."),
        remedy: Text(
          #"Say them, as in "jam": ["08:00-12:00"], or leave "jam" out."#,
          id: #"Sebutkan, misalnya "jam": ["08:00-12:00"], atau hapus "jam"."#))
    }
  }
}
