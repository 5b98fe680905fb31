/// A short specification in three states: what it was, what was proposed, and what was adopted of it.
enum Sketch {
    static let profile = ["--profile", "Specs/profiles/xx-avalon.toml"]
    static let pair = ["previous.txt", "proposed.txt"] + profile
    static let three = ["--base", "previous.txt", "proposed.txt", "adopted.txt"] + profile
    static let files = ["previous.txt": previous, "proposed.txt": proposed, "adopted.txt": adopted]
    static let folders = [
        "before/clerk.txt": previous, "after/clerk.txt": adopted, "before/same.txt": previous,
        "after/same.txt": previous, "before/gone.txt": previous, "after/new/came.txt": proposed,
        "before/page.txt": previous, "after/page.html": "<html><body><pre>\(previous)</pre></body></html>",
        "before/list.txt": "Milk and eggs\n", "after/list.txt": "Milk and bread\n",
        "before/dated.txt": previous, "after/dated.txt": previous.replacing("06/01/2018", with: "06/01/2020"),
    ]

    static let previous = text(
        supervision: "Works under the general supervision of the State Archivist.",
        duties: [
            "May direct the work of clerks", "Answers requests of the public for records",
            "Oversees the repair of maps", "Keeps the register of loans",
            "Maintains statistics on use and prepares quarterly reports to the State Archivist",
        ], years: "Four (4) years", group: "PL 18", effective: "06/01/2018")

    static let proposed = text(
        supervision: "Works under the general direction of the State Archivist.",
        duties: [
            "Directs the work of clerks", "Answers requests of the public for records",
            "Oversees the repair and digitization of maps", "Schedules the training of volunteers",
            "Maintains statistics on use", "Prepares monthly reports to the State Archivist",
        ], years: "Three (3) years", group: "PL 20", effective: "06/01/2024")

    static let adopted = text(
        supervision: "Works under the general direction of the State Archivist.",
        duties: [
            "Directs the work of clerks and aides", "Answers requests of the public for records",
            "Assists in overseeing the repair of maps", "Certifies copies of records for courts",
            "Maintains statistics on use", "Prepares monthly reports to the State Archivist",
        ], years: "Four (4) years", group: "PL 20", effective: "09/01/2024")

    private static func text(
        supervision: String, duties: [String], years: String, group: String, effective: String
    ) -> String {
        """
        PURPOSE OF JOB CLASS (NATURE OF WORK)
        In the Avalon State Archives this class is accountable for the care of public records.
        SUPERVISION RECEIVED
        \(supervision)
        EXAMPLES OF DUTIES
        \(duties.map { "- \($0);" }.joined(separator: "\n"))
        MINIMUM QUALIFICATIONS - GENERAL EXPERIENCE
        \(years) of experience in the care of records.
        MINIMUM QUALIFICATIONS - SUBSTITUTIONS ALLOWED
        - College training may be substituted for the General Experience on the basis of fifteen (15) semester hours equalling one-half (1/2) year of experience to a maximum of two (2) years.
        JOB CLASS DESIGNATION
        Classified/Competitive
        SALARY INFORMATION
        \(group)
        CANCELLATION CLAUSE
        This replaces the existing specification for the class of Records Clerk in Salary Group PL 16 approved effective May 1, 2001. (Revised to modernize format.) Final No. 18-044
        EFFECTIVE DATE
        \(effective)
        CLASS: 7788PL;

        """
    }
}
