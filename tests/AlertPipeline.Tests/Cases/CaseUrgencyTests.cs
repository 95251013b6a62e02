using AlertPipeline.Cases;
using AlertPipeline.Reports;
using AlertPipeline.Tests.Urgency;
using AlertPipeline.Urgency;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseUrgencyTests
{
    private static readonly UrgencyInput PickUp = new(ReportKind.Concern, ChildIsMissing: false, Age: null, UrgencySigns.PickUpConcern, UnseenFor: null);

    [Fact]
    public void A_weak_signal_about_a_missing_child_raises_its_case()
    {
        var change = Join(Some.Open(), Signal("report-2"));

        Assert.Equal(UrgencyLevel.Urgent, change.Case.Urgency.Level);
        Assert.Contains(change.Events, happened => happened.Kind == CaseEventKind.UrgencyRaised);
        Assert.NotEmpty(change.Notifications);
    }

    [Fact]
    public void A_weak_signal_counts_when_the_child_goes_missing_later()
    {
        var noted = Some.Open(Signal("report-1"));

        Assert.Equal(UrgencyLevel.Standard, noted.Urgency.Level);
        Assert.Equal("U3", Join(noted, Some.CaseReport(id: "report-2")).Case.Urgency.Reasons[0].Rule);
    }

    [Fact]
    public void Reports_make_the_same_of_a_case_in_any_order() => Always.Holds(Histories(), each =>
    {
        var (reports, shuffled) = each;

        Assert.Equal(Said(reports), Said(shuffled));
    });

    [Fact]
    public void A_further_report_never_lowers_the_level() => Always.Holds(
        Histories(), each => Assert.Equal(each.Item1.Select((_, count) => After(each.Item1.Take(count + 1)).Level).Order(), each.Item1.Select((_, count) => After(each.Item1.Take(count + 1)).Level)));

    [Fact]
    public void A_level_that_people_lowered_rises_by_what_is_reported_later_only()
    {
        var lowered = Some.Open(UrgencyLevel.Urgent) with { Urgency = Some.Urgency(UrgencyLevel.Urgent) with { Level = UrgencyLevel.High } };

        Assert.Equal(UrgencyLevel.High, Join(lowered, Some.CaseReport(id: "report-2")).Case.Urgency.Level);
        Assert.Equal(UrgencyLevel.Urgent, Join(lowered, Some.CaseReport(UrgencyLevel.Urgent, "report-2")).Case.Urgency.Level);
    }

    private static Gen<(IReadOnlyList<CaseReport>, IReadOnlyList<CaseReport>)> Histories() =>
        from inputs in UrgencyInputs.Any.ListOf(4)
        let reports = inputs.Select((input, index) => Some.CaseReport(id: $"report-{index}") with { Kind = input.Kind, Input = Alone(input) }).ToArray()
        from shuffled in Gen.Shuffle(reports)
        select ((IReadOnlyList<CaseReport>)reports, (IReadOnlyList<CaseReport>)shuffled);

    private static UrgencyInput Alone(UrgencyInput input) => input with { ChildIsMissing = input.Kind == ReportKind.Missing };

    private static CaseReport Signal(string id) => Some.CaseReport(id: id) with { Kind = ReportKind.Concern, Input = PickUp };

    private static UrgencyAssessment After(IEnumerable<CaseReport> reports)
    {
        var all = reports.ToList();
        return all.Skip(1).Aggregate(Some.Open(all[0]), (current, report) => Join(current, report).Case).Urgency;
    }

    private static string Said(IEnumerable<CaseReport> reports)
    {
        var urgency = After(reports);
        return $"{urgency.Level}: {string.Join(' ', urgency.Reasons.SelectMany(reason => reason.Facts.Select(fact => $"{reason.Rule} {fact.Value}")).Order(StringComparer.Ordinal))}";
    }

    private static CaseChange Join(Case current, CaseReport report) => CaseJoining.Decide(current, report, Some.Book, Some.Now);
}
