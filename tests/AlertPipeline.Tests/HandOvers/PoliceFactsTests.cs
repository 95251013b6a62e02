using AlertPipeline.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.HandOvers;

public sealed class PoliceFactsTests
{
    private static readonly Case Offered = Some.Open(UrgencyLevel.Urgent);

    private static readonly Report Full = Some.Report(Some.Child() with { VNumber = "1234567890", Description = "Rode jas, 1,60 m", Sex = Sex.Male }) with
    {
        Note = "vrije notitie",
        Circumstances = new Dictionary<Circumstance, Answer> { [Circumstance.NeedsMedicalCare] = Answer.Yes },
    };

    [Fact]
    public void The_police_see_who_it_is_how_it_looks_where_it_was_and_whom_to_ring() => Assert.Equal(
        [
            "Naam: Yusuf Ahmadi", "Geboren: 03-05-2010", "Geslacht: jongen", "Signalement: Rode jas, 1,60 m", "Laatst gezien: 23-11-2026 19:30", "Gemeente: Westerwolde",
            "Melder: begeleider, 0600000000",
        ],
        PoliceFacts.Of(Full, Some.Book).Select(fact => $"{fact.Label}: {fact.Value}"));

    [Fact]
    public void They_see_no_V_number_no_health_and_no_free_note() =>
        Assert.DoesNotContain(PoliceFacts.Of(Full, Some.Book), fact => fact.Value.Contains("1234567890", StringComparison.Ordinal) || fact.Value.Contains("notitie", StringComparison.Ordinal) || fact.Label.Contains("zorg", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void They_see_the_reports_that_a_child_is_missing_and_no_signals()
    {
        var signal = Offered with { Reports = [.. Offered.Reports, Some.CaseReport(id: "report-2") with { Kind = ReportKind.Concern }] };

        Assert.Equal(["report-1"], PoliceFacts.ReportsFor(signal, Police.Unit).Select(report => report.ReportId));
    }

    [Fact]
    public void A_contact_that_accepted_goes_on_seeing_them() => Assert.NotEmpty(PoliceFacts.ReportsFor(Offered.Answer(Police.Yes)!.Case, Police.Unit));

    [Fact]
    public void A_contact_that_refused_sees_nothing_any_more() => Assert.Empty(PoliceFacts.ReportsFor(Offered.Answer(Police.No)!.Case, Police.Unit));

    [Fact]
    public void A_contact_beside_the_one_that_accepted_sees_nothing()
    {
        var asked = Offered.Answer(Police.No)!.Case.Answer(Police.Yes, Police.National)!.Case;

        Assert.Empty(PoliceFacts.ReportsFor(asked, Police.Unit));
    }

    [Fact]
    public void Nobody_sees_anything_of_a_case_that_is_closed() => Assert.Empty(PoliceFacts.ReportsFor(Some.Closed(current: Offered), Police.Unit));

    [Fact]
    public void A_contact_that_was_not_asked_sees_nothing() => Assert.Empty(PoliceFacts.ReportsFor(Offered, Police.National));
}
