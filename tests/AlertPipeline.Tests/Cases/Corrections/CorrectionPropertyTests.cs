using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Tests.Cases.Acts;
using AlertPipeline.Urgency;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Cases.Corrections;

public sealed class CorrectionPropertyTests
{
    private const string A = "AAAA-AAAA-AAAA";
    private const string B = "BBBB-BBBB-BBBB";

    private static readonly Gen<UrgencyLevel> Levels = Gen.Elements(Enum.GetValues<UrgencyLevel>());

    private static readonly Gen<Case> Bs = CasesOf(B, "b");

    private static readonly Gen<(Case A, Case B)> Pairs = from a in CasesOf(A, "a") from b in Bs select (a, b);

    [Fact]
    public void Undoing_a_merge_restores_reports_urgency_and_pointers() => Always.Holds(Pairs, pair =>
    {
        var correcting = new Correcting(pair.A, pair.B);
        correcting.Merge(A, B);
        correcting.Undo(A, 1);

        AssertAsBefore(pair.A, correcting[A]);
        AssertAsBefore(pair.B, correcting[B]);
    });

    [Fact]
    public void Undoing_a_link_restores_reports_urgency_and_pointers() => Always.Holds(Pairs, pair =>
    {
        var correcting = new Correcting(pair.A, pair.B);
        correcting.Link(A, pair.B.Reports[^1].ReportId);
        correcting.Undo(A, 1);

        AssertAsBefore(pair.A, correcting[A]);
        AssertAsBefore(pair.B, correcting[B]);
    });

    [Fact]
    public void Unlinking_a_report_after_it_was_linked_restores_the_case() => Always.Holds(Pairs.Where(pair => pair.A.Judgement is null && pair.B.Judgement is null), pair =>
    {
        var correcting = new Correcting(pair.A, pair.B);
        var report = pair.B.Reports[^1].ReportId;
        correcting.Link(A, report);
        correcting.Split(A, report);

        AssertAsBefore(pair.A, correcting[A]);
    });

    [Fact]
    public void Undoing_a_split_restores_reports_and_urgency() => Always.Holds(Bs.Where(b => b.Reports.Count > 1), current =>
    {
        var correcting = new Correcting(current);
        correcting.Split(B, current.Reports[0].ReportId);
        correcting.Undo(B, 1);

        AssertAsBefore(current, correcting[B]);
        Assert.Equal(B, correcting.RootOf(DerivedId.Case(current.Reports[0].ReportId, 1)).Id);
    });

    [Fact]
    public void A_merge_never_lowers_a_level_nor_closes_a_case() => Always.Holds(Pairs, pair =>
    {
        var correcting = new Correcting(pair.A, pair.B);
        correcting.Merge(A, B);

        Assert.True(correcting[A].Urgency.Level >= pair.A.Urgency.Level && correcting[A].Urgency.Level >= pair.B.Urgency.Level);
        Assert.NotEqual(CaseStatus.Closed, correcting[A].Status);
        Assert.True(correcting[A].LastSeenAt <= pair.A.LastSeenAt && correcting[A].LastSeenAt <= pair.B.LastSeenAt);
    });

    [Fact]
    public void At_every_step_of_whatever_people_do_each_report_is_in_a_case_that_has_a_next_step() => Always.Holds(Stories(), story =>
    {
        var correcting = new Correcting(story.Cases) { AfterStep = AssertNothingIsLost };

        foreach (var act in story.Acts)
        {
            act(correcting);
        }

        AssertEachReportIsInOneCase(correcting);
        AssertNoMessageHasTheIdOfAnother(correcting);
    });

    private static void AssertNothingIsLost(Correcting correcting)
    {
        var working = correcting.Cases.Where(current => current.Status != CaseStatus.Merged).ToList();
        Assert.All(working, current => Assert.NotNull(current.NextDueAt));
        Assert.Superset(AllIds(correcting), working.SelectMany(current => current.Reports).Select(report => report.ReportId).ToHashSet());
    }

    private static void AssertEachReportIsInOneCase(Correcting correcting)
    {
        var working = correcting.Cases.Where(current => current.Status != CaseStatus.Merged).ToList();
        Assert.Equal(AllIds(correcting).Order(), working.SelectMany(current => current.Reports).Select(report => report.ReportId).Order());
        Assert.All(working, current => Assert.True(current.Unfinished is null && !current.KeptApart.Any(current.Has)));
    }

    private static void AssertNoMessageHasTheIdOfAnother(Correcting correcting)
    {
        var news = correcting.Told.Where(message => message.Purpose != NotificationPurpose.Alert || message.StartedByEvent > 1).Select(message => message.Id).ToList();
        Assert.Equal(news.Count, news.Distinct().Count());
    }

    private static HashSet<string> AllIds(Correcting correcting) => correcting.Cases.SelectMany(current => current.Reports).Select(report => report.ReportId).ToHashSet();

    private static void AssertAsBefore(Case before, Case after)
    {
        Assert.Equal(before.Reports.Select(report => report.ReportId).Order(), after.Reports.Select(report => report.ReportId).Order());
        Assert.Equal((before.Urgency.Level, before.MergedInto, before.LastSeenAt), (after.Urgency.Level, after.MergedInto, after.LastSeenAt));
        Assert.Equal(before.Judgement, after.Judgement);
    }

    private static Gen<Case> CasesOf(string id, string prefix) =>
        from levels in Levels.ListOf().Where(levels => levels.Count is > 0 and < 5)
        from judged in Levels
        from isJudged in Gen.Elements(true, false)
        let reports = levels.Select((level, index) => Correcting.ReportOf($"{prefix}{index}", level: level)).ToList()
        let opened = Correcting.CaseOf(id, reports)
        select isJudged && judged > opened.Urgency.Level ? opened.Judge(judged).Done().Case : opened;

    private static Gen<(IReadOnlyList<Case> Cases, IReadOnlyList<Action<Correcting>> Acts)> Stories() =>
        from a in CasesOf(A, "a")
        from b in Bs
        from c in CasesOf("CCCC-CCCC-CCCC", "c")
        from acts in AnyAct().ListOf(8)
        select ((IReadOnlyList<Case>)[a, b, c], (IReadOnlyList<Action<Correcting>>)[.. acts]);

    private static Gen<Action<Correcting>> AnyAct() =>
        from kind in Gen.Choose(0, 5)
        from first in Gen.Choose(0, 9)
        from second in Gen.Choose(0, 9)
        select (Action<Correcting>)(correcting => Act(correcting, kind, At(correcting.Cases, first), At(correcting.Cases, second), first));

    private static void Act(Correcting correcting, int kind, Case one, Case other, int number) => _ = kind switch
    {
        0 => correcting.Merge(one.Id, other.Id),
        1 => correcting.Link(one.Id, At(other.Reports, number).ReportId),
        2 => correcting.Split(one.Id, At(one.Reports, number).ReportId),
        3 => correcting.Split(one.Id, [.. one.Reports.Take(2).Select(report => report.ReportId)]),
        4 => correcting.KeepApart(one.Id, other.Id),
        _ => correcting.Undo(one.Id, number),
    };

    private static T At<T>(IReadOnlyCollection<T> items, int index) => items.ElementAt(index % items.Count);
}
