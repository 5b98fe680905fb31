import SpecModel

extension TrickyCase {
    /// How a document is laid out.
    enum Layout: String, Sendable {
        case modern = "us-ct/modern"
        case older = "us-ct/older"
        case chicago = "us-il-chicago/modern"

        /// What this layout writes above such a section; nothing where no case needs it.
        func heading(of section: SectionKind) -> String {
            switch (self, section) {
            case (.modern, .supervisionReceived): "SUPERVISION RECEIVED"
            case (.modern, .supervisionExercised): "SUPERVISION EXERCISED"
            case (.modern, .duties): "EXAMPLES OF DUTIES"
            case (.modern, .ksa): "KNOWLEDGE, SKILL AND ABILITY"
            case (.modern, .generalExperience): "MINIMUM QUALIFICATIONS - GENERAL EXPERIENCE"
            case (.modern, .substitutions): "MINIMUM QUALIFICATIONS - SUBSTITUTIONS ALLOWED"
            case (.modern, .minimumQualifications): "MINIMUM QUALIFICATIONS"
            case (.modern, .specialRequirements): "SPECIAL REQUIREMENTS"
            case (.older, .duties): "EXAMPLES OF DUTIES:"
            case (.chicago, .duties): "ESSENTIAL DUTIES"
            case (.chicago, .ksa): "KNOWLEDGE, SKILLS, ABILITIES, AND OTHER WORK REQUIREMENTS"
            default: ""
            }
        }
    }
}
