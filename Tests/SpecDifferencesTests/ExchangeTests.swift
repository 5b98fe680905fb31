import SpecDifferences
import SpecModel
import Testing

@Suite struct `Words that change places or turn into their opposite` {
    @Test(arguments: [
        (
            "Supervises two (2) sergeants and five (5) officers",
            "Supervises five (5) sergeants and two (2) officers", Change.Signal.quantity
        ),
        ("Approves purchases over $5,000", "Approves purchases under $5,000", .scope),
        (
            "Works without supervision and with direction", "Works with supervision and without direction",
            .scope
        ),
        ("May train staff and directs audits", "Trains staff and may direct audits", .modality),
    ])
    func `are a change of substance`(_ old: String, _ new: String, _ signal: Change.Signal) throws {
        let difference = SpecificationDifference(from: try duties(Draft(old)), to: try duties(Draft(new)))
        #expect(difference.verdict == .substantive)
        #expect(difference.changes.flatMap(\.signals).contains(signal))
    }
}
