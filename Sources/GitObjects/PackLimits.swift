/// How much of a history waits in memory before it is flushed, and how much of it is remembered for deltas.
package struct PackLimits: Hashable, Sendable {
    /// The most commits in a pack.
    package var commits: Int
    /// The bytes of a pack after which it is full: one commit may go beyond.
    package var bytes: Int
    /// The most bytes of older texts that newer ones may be deltas of.
    package var rememberedBytes: Int

    /// What an import of any length does well with, in less than 200 MB.
    package init(commits: Int = 50_000, bytes: Int = 64 << 20, rememberedBytes: Int = 96 << 20) {
        self.commits = commits
        self.bytes = bytes
        self.rememberedBytes = rememberedBytes
    }
}
