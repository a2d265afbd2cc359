import CommandLineKit
import SOPCore

/// What a figure is called wherever a report shows it.
struct FigureWords {
  /// In JSON.
  let key: String
  /// In a CSV.
  let column: String
  /// In full.
  let title: Text
  /// In full on paper, where a run is called *pelaksanaan*.
  let paper: String
  /// Over a column.
  let head: Head
  /// Over a column where room is short.
  let narrow: Head
  /// Over a column of days, where there is room.
  let wide: Head
  /// What `head` stands for. A column that needs it is shown only where there is something in it.
  let legend: Text?

  /// A column's title, on the screen and on paper.
  struct Head {
    let screen: Text
    let paper: String

    init(_ screen: Text, paper: String) {
      self.screen = screen
      self.paper = paper
    }
  }

  init(
    _ key: String, csv column: String? = nil, _ title: Text, paper: String? = nil,
    head: Head? = nil, narrow: Head? = nil, wide: Head? = nil, legend: Text? = nil
  ) {
    self.key = key
    self.column = column ?? key
    self.title = title
    self.paper = paper ?? title[.indonesian]
    self.head = head ?? Head(title, paper: self.paper)
    self.narrow = narrow ?? self.head
    self.wide = wide ?? self.head
    self.legend = legend
  }
}

extension Figure {
  /// The table of figures: a line for each.
  var words: FigureWords {
    switch self {
    case .count(.started):
      FigureWords(
        "started", csv: "sop_mulai", Text("Runs started", id: "Run dimulai"),
        paper: "Pelaksanaan dimulai", head: .init(Text("STARTED", id: "MULAI"), paper: "Dimulai"),
        narrow: .init(Text("START", id: "MULAI"), paper: "Dimulai"))
    case .count(.completed):
      FigureWords(
        "completed", csv: "sop_tuntas", Text("Runs completed", id: "Run tuntas"),
        paper: "Pelaksanaan tuntas", head: .init(Text("DONE", id: "TUNTAS"), paper: "Tuntas"),
        wide: .init(Text("COMPLETED", id: "TUNTAS"), paper: "Tuntas"))
    case .count(.cancelled):
      FigureWords(
        "cancelled", csv: "sop_batal", Text("Runs cancelled", id: "Run dibatalkan"),
        paper: "Pelaksanaan dibatalkan",
        head: .init(Text("CANC.", id: "BATAL"), paper: "Dibatalkan"),
        narrow: .init(Text("CANC.", id: "BATAL"), paper: "Batal"))
    case .count(.openAtEnd):
      FigureWords(
        "openAtEnd", Text("Runs open at the end", id: "Run masih berjalan"),
        paper: "Pelaksanaan masih berjalan",
        head: .init(Text("OPEN", id: "JALAN"), paper: "Berjalan"))
    case .count(.activitiesCompleted):
      FigureWords(
        "activitiesCompleted", Text("Activities completed", id: "Kegiatan selesai"),
        head: .init(Text("DONE", id: "JML"), paper: "Kegiatan"),
        narrow: .init(Text("DONE", id: "JML"), paper: "Jml"))
    case .count(.onTime):
      FigureWords(
        "onTime", Text("On time", id: "Tepat waktu"),
        head: .init(Text("ON TIME", id: "TEPAT"), paper: "Tepat"))
    case .count(.late):
      FigureWords(
        "late", csv: "sop_lewat", Text("Late", id: "Lewat waktu"),
        head: .init(Text("LATE", id: "LEWAT"), paper: "Lewat"))
    case .count(.unbudgeted):
      FigureWords(
        "unbudgeted", Text("Without a standard", id: "Tanpa standar"),
        head: .init(Text("NO STD", id: "T.STD"), paper: "Tanpa std"),
        narrow: .init(Text("NO STD", id: "T.STD"), paper: "T.Std"),
        legend: Text(" NO STD: without a standard.", id: " T.STD: tanpa standar."))
    case .count(.beforePlan):
      FigureWords(
        "beforePlan", Text("Before the planned start", id: "Sebelum waktu rencana"),
        head: .init(Text("EARLY", id: "AWAL"), paper: "Awal"),
        legend: Text(
          " EARLY: before the planned start, not in the times.",
          id: " AWAL: sebelum waktu rencana, tidak masuk hitungan waktu."))
    case .count(.outsideHours):
      FigureWords(
        "outsideHours", Text("Outside working hours", id: "Di luar jam kerja"),
        head: .init(Text("OFF", id: "LUAR"), paper: "Luar"),
        legend: Text(
          " OFF: outside working hours, not in the times.",
          id: " LUAR: di luar jam kerja, tidak masuk hitungan waktu."))
    case .count(.returned):
      FigureWords(
        "returned", csv: "sop_kembali", Text("Reports returned", id: "Laporan dikembalikan"),
        head: .init(Text("RETURNED", id: "KEMBALI"), paper: "Dikembalikan"))
    case .count(.corrected): FigureWords("corrected", Text("Corrections", id: "Koreksi"))
    case .count(.paused): FigureWords("paused", Text("Pauses", id: "Jeda"))
    case .count(.backdated):
      FigureWords("backdated", Text("Recorded later", id: "Dicatat kemudian"))
    case .count(.overdueNotices):
      FigureWords("overdueNotices", Text("Overdue notices", id: "Pemberitahuan lewat waktu"))
    case .count(.sealedFragments):
      FigureWords("sealedFragments", Text("Sealed fragments", id: "Penggalan tersegel"))
    case .onTimeShare:
      FigureWords(
        "onTimeShare", csv: "sop_tepat_persen", Text("Share on time", id: "Ketepatan waktu"),
        head: .init(Text("ON TIME", id: "TEPAT"), paper: "Tepat waktu"))
    case .minimum:
      FigureWords(
        "minMinutes", Text("Minimum", id: "Minimum"), head: .init(Text(same: "MIN"), paper: "Min"))
    case .median:
      FigureWords(
        "medianMinutes", Text("Median", id: "Median"),
        head: .init(Text(same: "MEDIAN"), paper: "Median (menit)"),
        narrow: .init(Text(same: "MED"), paper: "Med"))
    case .ninetieth:
      FigureWords("p90Minutes", Text(same: "P90"))
    case .maximum:
      FigureWords(
        "maxMinutes", Text("Maximum", id: "Maksimum"),
        head: .init(Text("MAX", id: "MAKS"), paper: "Maks"))
    }
  }
}
