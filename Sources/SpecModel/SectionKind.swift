/// What a section of a specification is for, whatever its heading says.
public enum SectionKind: String, Hashable, Sendable, CaseIterable {
    /// What the class is accountable for.
    case purpose
    /// When the class may be used.
    case guidelines
    /// Who supervises it, and how closely.
    case supervisionReceived = "supervision-received"
    /// Whom it supervises.
    case supervisionExercised = "supervision-exercised"
    /// Its tasks, as examples.
    case duties
    /// Knowledge, skill and ability.
    case ksa
    /// The experience that is required without any degree.
    case generalExperience = "general-experience"
    /// The part of the general experience that must be of a stated kind.
    case specialExperience = "special-experience"
    /// What may stand in the place of experience.
    case substitutions
    /// Minimum qualifications that are not told apart by kind.
    case minimumQualifications = "minimum-qualifications"
    /// Licences, clearances, travel.
    case specialRequirements = "special-requirements"
    /// Background investigations and the like.
    case characterRequirements = "character-requirements"
    /// What the body must be able to do.
    case physicalRequirements = "physical-requirements"
    /// Surroundings and hours.
    case workingConditions = "working-conditions"
    /// Who appoints, and how.
    case appointment
    /// Tools that are used.
    case equipment
    /// Earlier revisions, as the document lists them.
    case history
    /// The statutory note that duties are not all-inclusive: form, not content.
    case acknowledgement
    /// The sentence that says which revision this one replaces.
    case clause
    /// Closing text that stands on every document of an office: form, not content.
    case boilerplate
    /// Anything with a heading that is none of the above.
    case other

    /// Whether the section says something of the class itself. Acknowledgement, clause and boilerplate are
    /// facts and form: a change of them changes no duty and no qualification.
    public var isContent: Bool {
        switch self {
        case .acknowledgement, .clause, .boilerplate: false
        case .purpose, .guidelines, .supervisionReceived, .supervisionExercised, .duties, .ksa,
            .generalExperience, .specialExperience, .substitutions, .minimumQualifications,
            .specialRequirements, .characterRequirements, .physicalRequirements, .workingConditions,
            .appointment, .equipment, .history, .other:
            true
        }
    }
}
