import Testing
@testable import SOPStore
@Test func ok() { #expect(Bool(true)) }
