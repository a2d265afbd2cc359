import Testing
@testable import CommandLineKit
@Test func ok() { #expect(Bool(true)) }
