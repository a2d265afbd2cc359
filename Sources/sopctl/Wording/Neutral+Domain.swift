import CommandLineKit
import SOPCore

// What of the domain reads the same in every language.

extension RunID: Neutral {}
extension Role: Neutral {}
