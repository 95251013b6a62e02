using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Clocks;

/// <summary>
/// Warns whoever took a case that the police must know of the child: when the limit comes near, and when it is reached. While nobody has the case
/// its ladder does that; where the police are known to know, nobody is warned.
/// </summary>
internal static class ClockWarnings
{
    private const string Near = "police-warning";
    private const string Reached = "police-limit";

    /// <summary>When somebody is warned next; null when nobody is.</summary>
    public static Instant? NextAt(Case current) => Coming(current).Select(warning => (Instant?)warning.At).Min();

    /// <summary>Adds the warning that is due; of two that are, the later one says it all.</summary>
    public static CaseChange Tell(CaseChange change, DirectoryBook book, Instant now)
    {
        var due = Coming(change.Case).Where(warning => warning.At <= now).Select(warning => warning.Name).ToList();
        if (due.Count == 0)
        {
            return change;
        }

        var recorded = change.Record(CaseEventKind.LimitNear, now, due[^1]);
        return CaseNews.Tell(
            recorded with { Case = recorded.Case with { WarningsTold = [.. recorded.Case.WarningsTold, .. due] } }, due[^1], NotificationPurpose.Deadline, newsOf: null, book, now);
    }

    private static IEnumerable<(string Name, Instant At)> Coming(Case current) =>
        current.Status == CaseStatus.Acknowledged && current.IsMissing && !current.PoliceKnow && CaseClocks.Police(current) is { WarnAt: { } warnAt } police
            ? new[] { (Near, warnAt), (Reached, police.DueAt) }.Where(warning => !current.WarningsTold.Contains(warning.Item1))
            : [];
}
