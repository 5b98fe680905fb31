extension Qualifications {
    /// Something that a person must hold or pass, beside education and experience.
    public struct Credential: Hashable, Sendable {
        /// What sort of thing it is.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// A licence or permit: a driver's, a nurse's.
            case licence
            /// A certificate or certification.
            case certification
            /// An entry in a register of a profession.
            case registration
            /// A security clearance.
            case clearance
            /// A check of background, references or fingerprints.
            case backgroundCheck = "background-check"
            /// An examination, screening or test that must be passed.
            case examination
        }

        /// Whether everyone needs it.
        public enum Force: String, Hashable, Sendable {
            /// Everyone does.
            case required
            /// "May be required", "may be conducted".
            case mayBeRequired = "may-be-required"
        }

        /// What sort of thing it is.
        public let kind: Kind
        /// What it is called, as the sentence has it: `valid Motor Vehicle Operator's license`.
        public let name: String
        /// Whether everyone needs it.
        public let force: Force
        /// Until when it must be there; nil where no time is stated.
        public let deadline: Deadline?
        /// Whether it must be kept as long as the position is held.
        public let isRetained: Bool
        /// Whether an applicant may have to show it before being appointed.
        public let isAtEntry: Bool
        /// Where it says so.
        public let source: StatementReference

        /// A licence, clearance or the like.
        public init(
            kind: Kind, name: String, force: Force, deadline: Deadline?, isRetained: Bool, isAtEntry: Bool,
            source: StatementReference
        ) {
            self.kind = kind
            self.name = name
            self.force = force
            self.deadline = deadline
            self.isRetained = isRetained
            self.isAtEntry = isAtEntry
            self.source = source
        }
    }

    /// Until when something must be there.
    public enum Deadline: Hashable, Sendable {
        /// Before the appointment or at it.
        case beforeAppointment
        /// Within so long of the appointment.
        case within(Years)
        /// Within so many days of the appointment.
        case withinDays(Int)
        /// By the end of the working test or probationary period.
        case endOfWorkingTest
    }
}
