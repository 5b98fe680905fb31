extension Years {
    /// `8 years`, `1 year`, `0.5 years`.
    package var label: String { "\(description) \(self == Years(1) ? "year" : "years")" }
}

extension Qualifications.Education {
    /// The level as a person calls it in a table.
    package var label: String {
        switch self {
        case .none: "no degree"
        case .highSchool: "high school diploma"
        case .associate: "Associate's degree"
        case .bachelor: "Bachelor's degree"
        case .master: "Master's degree"
        case .law: "law degree"
        case .doctorate: "doctorate"
        case .equivalent: "an equivalent combination"
        }
    }
}

extension Qualifications.Deadline {
    /// The time as a person says it: `within 6 months`.
    package var label: String {
        switch self {
        case .beforeAppointment: "before appointment"
        case .within(let years):
            years.months % 12 == 0
                ? "within \(years.label)"
                : "within \(years.months) \(years.months == 1 ? "month" : "months")"
        case .withinDays(let days): "within \(days) days"
        case .endOfWorkingTest: "by the end of the working test period"
        }
    }
}

extension Qualifications.Credential.Kind {
    /// The kind as a person calls it.
    package var label: String {
        switch self {
        case .licence: "licence"
        case .certification: "certification"
        case .registration: "registration"
        case .clearance: "clearance"
        case .backgroundCheck: "background check"
        case .examination: "examination"
        }
    }
}
