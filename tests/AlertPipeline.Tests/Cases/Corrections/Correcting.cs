using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Tests.Cases.Acts;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases.Corrections;

/// <summary>A few cases, and what people correct about them, taken to its end step by step as the app does.</summary>
internal sealed class Correcting
{
    private readonly Dictionary<string, Case> cases;
    private readonly List<Notification> told = [];
    private int hours;

    public Correcting(params IEnumerable<Case> cases) => this.cases = cases.ToDictionary(current => current.Id, StringComparer.Ordinal);

    public IReadOnlyCollection<Case> Cases => cases.Values;

    /// <summary>Every message that was decided.</summary>
    public IReadOnlyList<Notification> Told => told;

    /// <summary>Runs after each step.</summary>
    public Action<Correcting> AfterStep { get; init; } = _ => { };

    public Case this[string id] => cases[id];

    /// <summary>A case of one child with these reports, of which only the first opens it.</summary>
    public static Case CaseOf(string id, params IReadOnlyList<CaseReport> reports) => reports.Skip(1).Aggregate(
        CaseOpening.Decide(CaseOpening.Tentative(id, reports[0], Some.Book), [], Some.Book, reports[0].ReceivedAt).Case,
        (current, report) => CaseJoining.Decide(current, report, Some.Book, report.ReceivedAt).Case);

    public static CaseReport ReportOf(string id, string name = "Yusuf Ahmadi", UrgencyLevel level = UrgencyLevel.Standard) =>
        Some.CaseReport(level, id) with { Facts = Some.Facts(new Child { FullName = name, BirthDate = new LocalDate(2010, 5, 3) }, reportId: id) };

    public ActOutcome Merge(string id, string other) => Do(id, new CorrectionRequest(CorrectionKind.Merge, other, [], null, "the mentor recognised it", Act.First));

    public ActOutcome KeepApart(string id, string other) => Do(id, new CorrectionRequest(CorrectionKind.KeepApart, other, [], null, "they are twins", Act.First));

    public ActOutcome Link(string id, string reportId) => Do(id, new CorrectionRequest(CorrectionKind.Link, null, [reportId], null, "the mentor recognised it", Act.First));

    public ActOutcome Split(string id, params string[] reportIds) =>
        Do(id, new CorrectionRequest(reportIds.Length == 1 ? CorrectionKind.Unlink : CorrectionKind.Split, null, reportIds, null, "it is the brother", Act.First));

    public ActOutcome Undo(string id, int number) => Do(id, new CorrectionRequest(CorrectionKind.Undo, null, [], number, "it was right", Act.Second));

    public void Join(string id, CaseReport report) => Write(CaseJoining.Decide(RootOf(id), report, Some.Book, Now));

    public void Change(string id, Func<Case, Case> change) => cases[id] = change(cases[id]);

    /// <summary>The case where everything of another goes on.</summary>
    public Case RootOf(string id) => cases[id].MergedInto is { } next ? RootOf(next) : cases[id];

    private Instant Now => Act.Later + Duration.FromHours(hours);

    private ActOutcome Do(string id, CorrectionRequest wish)
    {
        hours++;
        var current = RootOf(id);
        var outcome = CorrectionDecision.Decide(current, wish, OtherOf(current, wish), NewIdFor(current, wish), Act.Desk, Now);
        if (outcome is ActOutcome.Begun begun)
        {
            Finish(begun.Correction);
        }

        return outcome;
    }

    private void Finish(CaseCorrection correction)
    {
        foreach (var id in correction.Holds)
        {
            Write(CorrectionHold.Take(cases[id], correction, Now));
        }

        while (CorrectionStep.Next(correction, cases[correction.From], cases.GetValueOrDefault(correction.To), Some.Book, Now) is { } step)
        {
            Write(step);
        }

        foreach (var id in correction.Frees)
        {
            Write(CorrectionHold.Free(cases[id]));
        }
    }

    private void Write(CaseChange change)
    {
        cases[change.Case.Id] = change.Case;
        told.AddRange(change.Notifications);
        AfterStep(this);
    }

    private Case? OtherOf(Case current, CorrectionRequest wish) => wish.Kind switch
    {
        CorrectionKind.Link => cases.Values.FirstOrDefault(other => other.Status != CaseStatus.Merged && other.Has(wish.ReportIds[0])),
        CorrectionKind.Undo when CorrectionUndoing.Find(current, wish.Undoes) is { } earlier => OtherOf(current, earlier),
        _ => wish.CaseReference is { } id && cases.ContainsKey(id) ? RootOf(id) : null,
    };

    private Case OtherOf(Case current, CaseCorrection earlier) =>
        cases[earlier.Other(current.Id)] is var row && CorrectionUndoing.Restores(earlier, current, row) ? row : RootOf(row.Id);

    private string NewIdFor(Case current, CorrectionRequest wish) => CaseLeaving.Of(current.Reports, wish.ReportIds) is [var first, ..]
        ? Enumerable.Range(1, 99).Select(next => DerivedId.Case(first.ReportId, next)).First(id => !cases.ContainsKey(id))
        : "";
}
