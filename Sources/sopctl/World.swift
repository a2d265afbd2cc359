import CommandLineKit
import SOPCore
import SOPStore

/// Everything outside the program, read once and passed down; every side effect enters here.
struct World: Sendable {
  /// The time by which the whole command is judged.
  var now: Moment
  /// The machine's zone, for offices that name none; its seasons are looked up when it is asked for.
  var systemZone: @Sendable () -> Zone
  /// The machine's zone, where no book can be opened in it.
  var unusableZone: @Sendable () -> UnusableZone? = { nil }
  var environment: [String: String]
  /// The variables that are set, but to no text: what was meant by them is not known.
  var unreadableVariables: [UnreadableVariable] = []
  /// The path of this program's file, for the lines of a crontab: cron looks for programs in few places.
  var program: String
  var account: Account
  /// How many bytes this process may map; `nil` where there is no limit.
  var addressSpace: Int?
  /// The account of this machine that has a name; `nil` where none has.
  var userAccount: @Sendable (String) -> UserAccount?
  /// The type of the file system on which a folder stands, as `nfs4`; `nil` where it cannot be told.
  var fileSystem: @Sendable (String) -> String? = NetworkShare.fileSystem(of:)
  /// The folder in which the caller stands, without links; `nil` where it cannot be told.
  var currentFolder: @Sendable () -> String? = { FilePath.absolute(".") }
  var terminal: Terminal
  /// Writes to standard output; throws when not all of it could be written.
  var write: @Sendable (String) throws(OutputFault) -> Void
  /// Writes to standard error; what cannot be written there is lost.
  var complain: @Sendable (String) -> Void
  /// Takes the terminal to draw on it in place; `nil` where there is none.
  var openDisplay: @Sendable () -> Display? = { nil }
  /// Waits for a line to be typed at standard input.
  var readLine: @Sendable () -> TypedLine
  /// The time as it is now: while somebody was asked, it passed.
  var readClock: @Sendable () -> Moment

  /// Who runs the program, by the real user id: never a claim.
  struct Account: Sendable, Equatable {
    var name: String
    var fullName: String?
    var home: String?
    /// Why the system could not say whose account it is, by its error code; the name is then the number alone.
    var lookupError: Int32?
  }

  /// A variable of the environment that is not UTF-8.
  struct UnreadableVariable: Sendable, Equatable {
    var name: String
    /// The bytes that it has, to be shown.
    var printable: String
  }

  /// A zone in which no book can be opened, by its name.
  enum UnusableZone: Sendable, Equatable {
    /// What `$TZ` says and the system cannot read: it takes it for UTC without a word.
    case unknown(String)
    /// Its clocks show what no ``UTCOffset`` says.
    case unwritable(String)
  }

  struct Terminal: Sendable, Equatable {
    var isInput: Bool
    var isOutput: Bool
    var isError: Bool
    /// The width of standard output; `nil` where it is no terminal.
    var columns: Int?
  }

  struct OutputFault: Error, Equatable {
    var errno: Int32
  }
}
