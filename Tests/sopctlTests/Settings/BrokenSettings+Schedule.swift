extension BrokenSettings {
  /// Faults of the schedule.
  static let schedule: [BrokenSettings] = [
    BrokenSettings(
      "a kode in small letters", #""PIAK-02""#,
      #""piak-02""#, schemaSees: true),
    BrokenSettings(
      "a cadence that is none", #""tiap": "bulan""#,
      #""tiap": "tahun""#, schemaSees: true),
    BrokenSettings(
      "a day beside every working day", #""tiap": "hari-kerja""#,
      #""tiap": "hari-kerja", "hari": "senin""#, schemaSees: true),
    BrokenSettings(
      "a weekday that is none", #""tiap": "bulan", "hari": 5"#,
      #""tiap": "minggu", "hari": "monday""#, schemaSees: true),
    BrokenSettings(
      "a number for a weekday", #""tiap": "bulan", "hari": 5"#,
      #""tiap": "minggu", "hari": 5"#, schemaSees: true),
    BrokenSettings(
      "a weekday for a month", #""hari": 5"#,
      #""hari": "senin""#, schemaSees: true),
    BrokenSettings(
      "a working day that no month has", #""hari": 5"#,
      #""hari": 24"#, schemaSees: true),
    BrokenSettings(
      "a working day before the first", #""hari": 5"#,
      #""hari": 0"#, schemaSees: true),
    BrokenSettings(
      "a time without minutes", #""09:00""#,
      #""9""#, schemaSees: true),
    BrokenSettings(
      "a time after the day's end", #""09:00""#,
      #""24:30""#, schemaSees: true),
    BrokenSettings(
      "a time before which nothing can begin", #""09:00""#,
      #""00:00""#, schemaSees: true),
    BrokenSettings(
      "a field's key with a capital", #""periode": "harian""#,
      #""Periode": "harian""#, schemaSees: true),
    BrokenSettings(
      "a field's value that is a number", #""periode": "harian""#,
      #""periode": 1"#, schemaSees: true),
    BrokenSettings(
      "a field's value longer than the book takes", #""harian""#,
      "\"" + String(repeating: "h", count: 2_001) + "\"", schemaSees: true),
    BrokenSettings(
      "a rule twice", #""hari": 5 }"#,
      #""hari": 5 }, { "sop": "PIAK-02", "tiap": "bulan", "hari": 5, "paling-lambat": "10:00" }"#,
      schemaSees: false),
  ]
}
