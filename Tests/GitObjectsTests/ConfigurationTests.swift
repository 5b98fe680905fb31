import Testing

@testable import GitObjects

struct ConfigurationTests {
    @Test func `the identity is there only if both its parts are configured`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        #expect(try repository.configuredIdentity() == nil)
        try sandbox.git("config", "user.name", "Ann Other")
        #expect(try repository.configuredIdentity() == nil)
        try sandbox.git("config", "user.email", "ann@example.org")
        let identity = try #require(try repository.configuredIdentity())
        #expect(identity == ("Ann Other", "ann@example.org"))
        try sandbox.git("config", "user.name", "")
        #expect(try repository.configuredIdentity() == nil)
    }

    @Test func `where there is no repository and nothing is configured, nobody is named`() throws {
        _ = try Sandbox()
        #expect(try Repository.configuredIdentity() == nil)
    }

    @Test func `a broken configuration is an error, not an unset identity`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        try sandbox.write("[user\nname=", to: "config")
        #expect(error { try repository.configuredIdentity() } != nil)
    }
}
