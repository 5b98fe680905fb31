import SpecModel

extension SectionKind {
    /// Whether it says what a person must bring: only there is a permit a paper that someone holds, and an ability a
    /// quality of a person. In duties they are things like others.
    var asksOfPerson: Bool {
        switch self {
        case .duties, .purpose, .guidelines, .supervisionReceived, .supervisionExercised, .workingConditions,
            .equipment, .history, .acknowledgement, .clause, .boilerplate:
            false
        case .ksa, .generalExperience, .specialExperience, .substitutions, .minimumQualifications,
            .specialRequirements, .characterRequirements, .physicalRequirements, .appointment, .other:
            true
        }
    }
}
