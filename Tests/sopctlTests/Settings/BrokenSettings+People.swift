extension BrokenSettings {
  /// Faults of the officials and the counters.
  static let people: [BrokenSettings] = [
    BrokenSettings(
      "a role with a sign", #"["Kabid"]"#,
      #"["Kabid!"]"#, schemaSees: true),
    BrokenSettings(
      "a role twice", #"["Kabid"]"#,
      #"["Sub Koord", "sub-koord"]"#, schemaSees: false),
    BrokenSettings(
      "an acting role that is held anyway", #""peran": "Sub Koord""#,
      #""peran": "apk""#, schemaSees: false),
    BrokenSettings(
      "an official without a role", #"["Kabid"]"#,
      "[]", schemaSees: true),
    BrokenSettings(
      "a counter without a role", #"["Staf"]"#,
      "[]", schemaSees: true),
    BrokenSettings(
      "two officials of one name", #""Siti Aminah""#,
      #""budi  SANTOSO""#, schemaSees: false),
    BrokenSettings(
      "a name of nothing but spaces", #""Siti Aminah""#,
      #""  ""#, schemaSees: false),
    BrokenSettings(
      "a name with a zero-width space", #""Siti Aminah""#,
      #""Siti\u200bAminah""#, schemaSees: false),
    BrokenSettings(
      "a name longer than the book takes", #""Siti Aminah""#,
      "\"" + String(repeating: "s", count: 2_001) + "\"", schemaSees: true),
    BrokenSettings(
      "a NIP of seventeen digits", #""198704122010011004""#,
      #""19870412201001100""#, schemaSees: true),
    BrokenSettings(
      "a NIP in letters", #""198704122010011004""#,
      #""belum ada""#, schemaSees: true),
    BrokenSettings(
      "a NIP twice", #""pengguna": "siti""#,
      #""nip": "19870412 201001 1 004", "pengguna": "siti""#, schemaSees: false),
    BrokenSettings(
      "an account with a space", #""siti""#,
      #""siti aminah""#, schemaSees: true),
    BrokenSettings(
      "an account that looks like an option", #""siti""#,
      #""-siti""#, schemaSees: true),
    BrokenSettings(
      "an account that would move the cursor", #""siti""#,
      #""si\u001b[2Jti""#, schemaSees: true),
    BrokenSettings(
      "an account of two officials", #""siti""#,
      #""budi""#, schemaSees: false),
    BrokenSettings(
      "an account of an official and of a counter", #""loket1""#,
      #""siti""#, schemaSees: false),
    BrokenSettings(
      "an account of two counters", #""peran": ["Staf"] }]"#,
      #""peran": ["Staf"] }, { "pengguna": "loket1", "peran": ["APK"] }]"#, schemaSees: false),
    BrokenSettings(
      "counters without officials", SoundSettings.officials,
      "", schemaSees: true),
    BrokenSettings(
      "readers without officials",
      SoundSettings.officials + "\n"
        + #"  "loket": [{ "pengguna": "loket1", "peran": ["Staf"] }],"#,
      "", schemaSees: true),
    BrokenSettings(
      "a reader who is an official", #""inspektorat""#,
      #""budi""#, schemaSees: false),
    BrokenSettings(
      "a reader who is a counter", #""inspektorat""#,
      #""loket1""#, schemaSees: false),
    BrokenSettings(
      "a reader twice", #""inspektorat""#,
      #""inspektorat", "inspektorat""#, schemaSees: true),
    BrokenSettings(
      "a reader that is no account", #""inspektorat""#,
      #""inspektorat daerah""#, schemaSees: true),
    BrokenSettings(
      "a reader with a role", #""inspektorat""#,
      #"{ "pengguna": "inspektorat" }"#, schemaSees: true),
    BrokenSettings(
      "an acting role on a day that is none", #""2026-11-30""#,
      #""2026-11-31""#, schemaSees: false),
    BrokenSettings(
      "an acting role that ends before it begins", #""2026-11-30""#,
      #""2026-10-30""#, schemaSees: false),
  ]
}
