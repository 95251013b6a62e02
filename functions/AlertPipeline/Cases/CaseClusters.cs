using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notices;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>
/// Makes a case part of a cluster, which raises its urgency (rule H4), or takes it out again. The level never falls by this: a person lowers it.
/// Where nobody has the case the ladder starts anew when the level rises; whoever has it is told.
/// </summary>
public static class CaseClusters
{
    /// <summary>Decides what a notice changes in a case that is part of it; nothing when the case knows already.</summary>
    /// <param name="current">The case; of one that is closed nothing becomes more urgent.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="tells">Whether people are told of the notice from this case.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static CaseChange Join(Case current, NoticeFile notice, bool tells, DirectoryBook book, Instant now)
    {
        if (current.Notices.FirstOrDefault(known => known.Id == notice.Id) is { } joinedBefore && (joinedBefore.Round >= notice.Round || !tells))
        {
            return CaseChange.Of(current);
        }

        var joined = CaseChange.Of(Raised(With(current, notice))).Record(CaseEventKind.ClusterNoticed, now, notice.Id, notice.Found.Rule.ToWord());
        var told = OwnerMessages.AddCluster(joined, Readers(current, notice, tells, book, now), ClusterMessage.StepFor(notice.TellTo), notice.Id, book, now);
        return MustAlert(current, told.Case) ? CaseClimb.Start(told.Record(CaseEventKind.UrgencyRaised, now, notice.Id, Reasons.Of(told.Case.Urgency)), now, book, now) : EscalationDecision.Continue(told, book, now);
    }

    /// <summary>Decides what changes in a case when a notice was put aside.</summary>
    public static CaseChange Leave(Case current, string noticeId, Instant now)
    {
        var others = current.Notices.Where(known => known.Id != noticeId).ToList();
        return others.Count == current.Notices.Count ? CaseChange.Of(current)
            : CaseChange.Of(current with { Notices = others }).Record(CaseEventKind.ClusterDismissed, now, noticeId);
    }

    private static Case With(Case current, NoticeFile notice) =>
        current with { Notices = [.. current.Notices.Where(known => known.Id != notice.Id), new CaseNotice(notice.Id, notice.Round)] };

    private static Case Raised(Case current)
    {
        var cluster = UrgencyAssessment.Of(new UrgencyInput(ReportKind.Concern, current.IsMissing, Age: null, UrgencySigns.OpenCluster, UnseenFor: null));
        var urgency = current.Urgency.With(cluster);
        return !current.IsWorkedOn ? current : current with
        {
            Reports = [.. current.Reports.Select(report => report with { Input = report.Input with { Signs = report.Input.Signs | UrgencySigns.OpenCluster } })],
            Urgency = urgency,
            Judgement = urgency.Level > current.Urgency.Level ? null : current.Judgement,
        };
    }

    private static bool MustAlert(Case before, Case after) =>
        before.Status == CaseStatus.Open && after.Urgency.Level > before.Urgency.Level && after.Whereabouts != Whereabouts.Located;

    private static IReadOnlyList<Person> Readers(Case current, NoticeFile notice, bool tells, DirectoryBook book, Instant now)
    {
        var owner = current.Acknowledgement is { } taken && book.Find(taken.PersonId) is { } person ? new[] { person } : [];
        return [.. (tells ? Named(current, notice, book, now) : []).Union(owner)];
    }

    private static IReadOnlyList<Person> Named(Case current, NoticeFile notice, DirectoryBook book, Instant now) => notice is { TellTo: NoticeReaders.Police, HandOver: { } handOver }
        ? [.. new[] { book.Find(book.Unit(handOver.Unit)?.Avim ?? book.Contacts.NationalPolice) }.OfType<Person>()]
        : StepRecipients.Of(StepTarget.LocationContact, current, book, now) is { Count: > 0 } contacts ? contacts
        : StepRecipients.Of(StepTarget.FirstOnCall, current, book, now);
}
