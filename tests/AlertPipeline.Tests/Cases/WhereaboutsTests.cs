using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class WhereaboutsTests
{
    private static readonly Instant Seen = Some.Now - Duration.FromHours(2);

    private static readonly Gen<CaseReport[]> AnyReports =
        (from kind in Gen.Elements(Enum.GetValues<ReportKind>())
         from at in Gen.Choose(0, 3)
         from isKnown in Gen.Elements(true, false)
         from withdrawn in Gen.Elements(true, false, false)
         select Report(kind, isKnown ? Some.Now + Duration.FromHours(at) : null) with { ReceivedAt = Some.Now + Duration.FromHours(at), Withdrawn = withdrawn }).ArrayOf();

    public static TheoryData<string, CaseReport[], Whereabouts?> Table { get; } = new()
    {
        { "only missing", [Missing(Seen)], Whereabouts.Missing },
        { "a signal", [Report(ReportKind.Concern, null)], null },
        { "a find alone", [Found(Some.Now)], null },
        { "a find after the last sight", [Missing(Seen), Found(Some.Now)], Whereabouts.Located },
        { "a find at the moment of the last sight", [Missing(Seen), Found(Seen)], Whereabouts.Located },
        { "a find before the last sight", [Missing(Seen), Found(Seen - Duration.FromMinutes(1))], Whereabouts.Missing },
        { "a find that does not say when", [Missing(Seen), Found(null)], Whereabouts.Located },
        { "a sight of which nobody knows when", [Missing(null), Found(Some.Now - Duration.FromMinutes(1))], Whereabouts.Missing },
        { "missed again after the find", [Missing(Seen), Found(Some.Now), Missing(Some.Now + Duration.FromHours(1))], Whereabouts.Missing },
        { "an older sight that is told late", [Missing(Seen), Found(Some.Now), Missing(Seen - Duration.FromHours(1))], Whereabouts.Located },
        { "a find that was taken back", [Missing(Seen), Found(Some.Now) with { Withdrawn = true }], Whereabouts.Missing },
        { "a report that was taken back", [Missing(Seen) with { Withdrawn = true }, Found(Some.Now)], null },
        { "the later of two reports taken back", [Missing(Seen), Found(Some.Now), Missing(Some.Now + Duration.FromHours(1)) with { Withdrawn = true }], Whereabouts.Located },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_child_is_located_when_a_find_is_not_older_than_its_last_sight(string story, CaseReport[] reports, Whereabouts? expected) =>
        Assert.True(expected == CaseWhereabouts.Of(reports), story);

    [Fact]
    public void The_order_of_the_reports_makes_no_difference() => Always.Holds(
        from reports in AnyReports from shuffled in Gen.Shuffle(reports) select (reports, shuffled),
        pair => Assert.Equal(CaseWhereabouts.Of(pair.reports), CaseWhereabouts.Of(pair.shuffled)));

    [Fact]
    public void Where_no_report_says_that_a_child_is_missing_nothing_is_known() => Always.Holds(AnyReports, reports =>
        Assert.Equal(reports.Any(report => report is { Kind: ReportKind.Missing, Withdrawn: false }), CaseWhereabouts.Of(reports) is not null));

    [Fact]
    public void A_find_is_told_and_silences_nobody()
    {
        var change = Join(Some.Open(), Found(Some.Now));

        Assert.Equal((CaseStatus.Open, Whereabouts.Located), (change.Case.Status, change.Case.Whereabouts));
        Assert.Equal([CaseEventKind.FoundReported, CaseEventKind.Located], change.Events.Select(line => line.Kind));
        Assert.Equal(Some.Open().NextDueAt, change.Case.NextDueAt);
    }

    [Fact]
    public void A_child_that_is_missing_again_alerts_anew_though_somebody_has_the_case()
    {
        var located = Join(Some.Taken(), Found(Some.Now)).Case;

        var change = Join(located, Some.CaseReport(id: "report-3") with { LastSeenAt = Some.Now + Duration.FromHours(1) });

        Assert.Equal((CaseStatus.Open, null, Whereabouts.Missing), (change.Case.Status, change.Case.Acknowledgement, change.Case.Whereabouts));
        Assert.Equal([CaseEventKind.ReportLinked, CaseEventKind.MissingAgain, CaseEventKind.Reopened, CaseEventKind.StepRun], change.Events.Select(line => line.Kind));
        Assert.Contains(change.Notifications, message => message.Purpose == NotificationPurpose.Alert);
    }

    [Fact]
    public void A_find_that_is_taken_back_alerts_anew()
    {
        var located = Join(Some.Taken(), Found(Some.Now)).Case;

        var change = Join(located, Some.Later(ReportKind.Withdrawal) with { ReportId = "report-3", Facts = Some.Facts(new Child(), reportId: "report-3", aboutId: "report-2") });

        Assert.Equal((CaseStatus.Open, Whereabouts.Missing), (change.Case.Status, change.Case.Whereabouts));
    }

    [Fact]
    public void A_late_report_of_an_older_sight_leaves_the_case_with_the_person_who_has_it()
    {
        var located = Join(Some.Taken(), Found(Some.Now)).Case;

        Assert.Equal(CaseStatus.Acknowledged, Join(located, Some.CaseReport(id: "report-3")).Case.Status);
    }

    [Fact]
    public void A_child_that_is_reported_once_more_after_its_report_was_taken_back_alerts_anew()
    {
        var withdrawn = Join(Some.Taken(), Some.Later(ReportKind.Withdrawal)).Case;

        Assert.Equal(CaseStatus.Open, Join(withdrawn, Some.CaseReport(id: "report-3")).Case.Status);
    }

    private static CaseReport Missing(Instant? lastSeen) => Report(ReportKind.Missing, lastSeen);

    private static CaseReport Found(Instant? at) => Report(ReportKind.Found, at);

    private static CaseReport Report(ReportKind kind, Instant? at) => kind switch
    {
        ReportKind.Missing => Some.CaseReport() with { LastSeenAt = at },
        _ => Some.Later(kind) with { FoundAt = at },
    };

    private static CaseChange Join(Case current, CaseReport report) => CaseJoining.Decide(current, report, Some.Book, report.ReceivedAt);
}
