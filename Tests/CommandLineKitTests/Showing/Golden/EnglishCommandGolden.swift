// swift-format-ignore-file: lines are as wide as the screens they stand for

/// One command explained in English, by width in columns.
enum EnglishCommandGolden {
  static let pages = [
    40: """
    Bring dishes to a table.

    Usage: warung serve [OPTIONS] TABLE
           [DISH]...
    Also called: sajikan, hidangkan

    Dishes are brought in the order given,
    as fast as the kitchen can make them.
    Without dishes the table is only laid.

    A wish is kept with the order, so that
    the kitchen reads it.

    Arguments:
      TABLE        The table's number.
      DISH...      What to bring.

    Options:
      -s, --size SIZE
                   How much of it. One of:
                   kecil, besar.
      --set KEY=VALUE
                   A wish of the guest. May
                   be repeated.
      -t, --at TIME
                   When it was brought, if
                   earlier.
      -q, --quiet  Do not ring the bell.
      -a, --as ROLE
                   The role you act in.
      -n, --dry-run
                   Decide, write nothing.

    Common options:
      --data DIR   Where the book is kept.
      --lang LANG  The language to speak.
                   One of: id, en.
      -h, --help   Show this help.
      -V, --version
                   Print the version.

    Examples:
      warung serve 4 soto "es teh" --size besar
          Bring soup and iced tea, large, to
          table 4.

    """,
    80: """
    Bring dishes to a table.

    Usage: warung serve [OPTIONS] TABLE [DISH]...
    Also called: sajikan, hidangkan

    Dishes are brought in the order given, as fast as the kitchen can make them.
    Without dishes the table is only laid.

    A wish is kept with the order, so that the kitchen reads it.

    Arguments:
      TABLE            The table's number.
      DISH...          What to bring.

    Options:
      -s, --size SIZE  How much of it. One of: kecil, besar.
      --set KEY=VALUE  A wish of the guest. May be repeated.
      -t, --at TIME    When it was brought, if earlier.
      -q, --quiet      Do not ring the bell.
      -a, --as ROLE    The role you act in.
      -n, --dry-run    Decide, write nothing.

    Common options:
      --data DIR       Where the book is kept.
      --lang LANG      The language to speak. One of: id, en.
      -h, --help       Show this help.
      -V, --version    Print the version.

    Examples:
      warung serve 4 soto "es teh" --size besar
          Bring soup and iced tea, large, to table 4.

    """,
    120: """
    Bring dishes to a table.

    Usage: warung serve [OPTIONS] TABLE [DISH]...
    Also called: sajikan, hidangkan

    Dishes are brought in the order given, as fast as the kitchen can make them. Without dishes the table is only laid.

    A wish is kept with the order, so that the kitchen reads it.

    Arguments:
      TABLE            The table's number.
      DISH...          What to bring.

    Options:
      -s, --size SIZE  How much of it. One of: kecil, besar.
      --set KEY=VALUE  A wish of the guest. May be repeated.
      -t, --at TIME    When it was brought, if earlier.
      -q, --quiet      Do not ring the bell.
      -a, --as ROLE    The role you act in.
      -n, --dry-run    Decide, write nothing.

    Common options:
      --data DIR       Where the book is kept.
      --lang LANG      The language to speak. One of: id, en.
      -h, --help       Show this help.
      -V, --version    Print the version.

    Examples:
      warung serve 4 soto "es teh" --size besar
          Bring soup and iced tea, large, to table 4.

    """,
  ]
}
