using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Escalation;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Cases.Acts;

/// <summary>Cases after random histories of reports, persons and time.</summary>
internal static class AnyCases
{
    private static readonly Func<Case, Instant, CaseChange>[] Happenings =
    [
        .. Enum.GetValues<ReportKind>().Select(Report),
        (current, now) => EscalationDecision.Decide(current, Some.Book, now),
        (current, now) => AcknowledgementDecision.Decide(current, Some.Person(), now) is AcknowledgementOutcome.Taken taken ? taken.Change : CaseChange.Of(current),
        .. Enum.GetValues<ClosingReason>().Select(reason => Acted((current, _) => current.Close(reason, authority: "Jugendamt Köln"))),
        .. Enum.GetValues<UrgencyLevel>().Select(level => Acted((current, _) => current.Judge(level))),
        Acted((current, _) => current.Confirm()),
        Acted((current, _) => current.Reopen()),
        Acted((current, _) => current.RecordMob()),
    ];

    /// <summary>A case and the changes that led to it, the first one first.</summary>
    public static Gen<IReadOnlyList<CaseChange>> Histories { get; } =
        from level in Gen.Elements(Enum.GetValues<UrgencyLevel>())
        from happenings in Gen.Elements(Happenings).ListOf(12)
        select (IReadOnlyList<CaseChange>)Live(level, [.. happenings]);

    public static Gen<Case> Cases { get; } = from history in Histories select history[^1].Case;

    private static List<CaseChange> Live(UrgencyLevel level, IReadOnlyList<Func<Case, Instant, CaseChange>> happenings)
    {
        var history = new List<CaseChange> { CaseOpening.Decide(Some.Tentative(Some.CaseReport(level)), [], Some.Book, Some.Now) };
        foreach (var (happens, hour) in happenings.Select((happens, index) => (happens, index + 1)))
        {
            history.Add(happens(history[^1].Case, Some.Now + Duration.FromHours(hour)));
        }

        return history;
    }

    private static Func<Case, Instant, CaseChange> Report(ReportKind kind) => (current, now) =>
    {
        var id = $"report-{current.Reports.Count + 1}";
        var facts = Some.Facts(reportId: id, aboutId: kind == ReportKind.Missing ? null : current.Reports[^1].ReportId);
        return CaseJoining.Decide(current, Some.CaseReport(id: id) with { Kind = kind, Facts = facts, ReceivedAt = now, LastSeenAt = now }, Some.Book, now);
    };

    private static Func<Case, Instant, CaseChange> Acted(Func<Case, Instant, ActOutcome> act) =>
        (current, now) => act(current, now) is ActOutcome.Done done ? done.Change : CaseChange.Of(current);
}
