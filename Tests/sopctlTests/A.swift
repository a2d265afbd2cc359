import Testing
@testable import sopctl
@Test func ok() { #expect(Bool(true)) }
