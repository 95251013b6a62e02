using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Clocks;

/// <summary>
/// Warns whoever took a case that the police must know of the child: when the limit comes near, and when it is reached. While nobody has the case
/// its ladder does that; where the police are known to know, nobody is warned.
/// </summary>
public static class ClockWarnings
{
    /// <summary>The warning that the limit comes near.</summary>
    public const string Near = "police-warning";

    /// <summary>The warning that it is reached.</summary>
    public const string Reached = "police-limit";

    /// <summary>When somebody is warned next; null when nobody is.</summary>
    public static Instant? NextAt(Case current) => Coming(current).Min(warning => (Instant?)warning.At);

    /// <summary>Adds the warning that is due; of two that are, the later one says it all.</summary>
    public static CaseChange Tell(CaseChange change, DirectoryBook book, Instant now)
    {
        var due = Coming(change.Case).Where(warning => warning.At <= now).Select(warning => warning.Name).ToList();
        if (due.Count == 0)
        {
            return change;
        }

        var recorded = change.Record(CaseEventKind.LimitNear, now, due[^1]);
        return OwnerMessages.Add(recorded with { Case = recorded.Case with { WarningsTold = [.. recorded.Case.WarningsTold, .. due] } }, due[^1], NotificationPurpose.Deadline, newsOf: null, book, now);
    }

    /// <summary>The warnings that are still to be given, the earlier first.</summary>
    public static IReadOnlyList<(string Name, Instant At)> Coming(Case current) =>
        current is { Status: CaseStatus.Acknowledged, IsMissing: true, PoliceKnow: false } && CaseClocks.Police(current) is { WarnAt: { } warnAt } police
            ? [.. new[] { (Name: Near, At: warnAt), (Name: Reached, At: police.DueAt) }.Where(warning => !current.WarningsTold.Contains(warning.Name))]
            : [];
}
