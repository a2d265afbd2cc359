import Testing
@testable import SOPCore
@Test func ok() { #expect(Bool(true)) }
