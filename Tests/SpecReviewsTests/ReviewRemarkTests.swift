import SpecModel
import SpecReviews
import Testing

struct ReviewRemarkTests {
    @Test func `a remark is one phrase that names the revision, without full stop`() throws {
        let month = try #require(PartialDate(iso: "2020-09"))
        let phrases: [(ReviewRemark, String)] = [
            (
                .noRevisionInForce(judgedBy: "2027-01-01"),
                "no revision is known to be in force, so applicability is judged by '2027-01-01'"
            ),
            (
                .reviewedThoughExcluded(
                    label: "§ 5-200a, exempt unit", revision: "2024-04-04", sentence: "Reviewed for content"),
                "'§ 5-200a, exempt unit' leaves the class out, yet revision '2024-04-04' says that it was "
                    + "reviewed: 'Reviewed for content'"
            ),
            (
                .textChangedSinceReview(reviewed: "2020-01-01", inForce: "2024-01-01"),
                "the text reviewed, '2020-01-01', is not the text in force, '2024-01-01'"
            ),
            (
                .dayUnknown(revision: "2020-09", date: month),
                "revision '2020-09' is dated 2020-09 and names no day, so the interval runs from 2020-09-30 "
                    + "and the class is due at the latest by its end"
            ),
            (
                .noEffectiveDate(revision: "2020-09", date: month),
                "revision '2020-09' has no effective date, so the interval runs from 2020-09, its REV or "
                    + "date of publication"
            ),
            (
                .undated(revision: "undated-1", sentence: nil),
                "revision 'undated-1' has no date, so it can't be told whether it is in force"
            ),
            (
                .undated(revision: "undated-1", sentence: "Reviewed for content"),
                "revision 'undated-1' says that the class was reviewed but has no date: "
                    + "'Reviewed for content'"
            ),
            (
                .notYetInForce(revision: "2020-09", from: month),
                "revision '2020-09' is not in force before 2020-09 and resets nothing until then"
            ),
            (
                .perhapsInForce(revision: "2020-09", date: month),
                "revision '2020-09' is dated 2020-09 and names no day, so it is not counted before 2020-09-30"
            ),
        ]
        for (remark, phrase) in phrases { #expect(remark.description == phrase) }
        #expect(Set(phrases.map(\.0.code)).count == 8)
    }
}
