using NodaTime;

namespace AlertPipeline.Cases.Acts;

/// <summary>Writes down what an authority says about a departure with unknown destination. Nothing else of the case changes, and nobody is told.</summary>
public static class CaseMob
{
    /// <summary>Decides for one person at one moment.</summary>
    /// <param name="current">The case, whatever its state.</param>
    /// <param name="wish">What the authority says.</param>
    /// <param name="desk">The desk of the person who writes it down.</param>
    /// <param name="now">The present.</param>
    public static ActOutcome Decide(Case current, MobRequest wish, string desk, Instant now)
    {
        var record = new MobRecord(wish.State, wish.On, wish.Source, wish.RecordedBy, desk, now);
        return current.MobRecords is [.., var last] && last with { At = now } == record
            ? new ActOutcome.Already()
            : new ActOutcome.Done(CaseChange.Of(current with { MobRecords = [.. current.MobRecords, record] }).Record(EventOf(record.State), now, desk, Text(record)));
    }

    /// <summary>The case with what was written down on one of the same child, which a person merged into it.</summary>
    internal static Case Joined(Case current, Case merged) => current with { MobRecords = [.. current.MobRecords.Union(merged.MobRecords).OrderBy(record => record.At)] };

    /// <summary>The case without what was written down on one that a person took out of it again.</summary>
    internal static Case Parted(Case current, Case merged) => current with { MobRecords = [.. current.MobRecords.Except(merged.MobRecords)] };

    private static CaseEventKind EventOf(MobState state) => state == MobState.Recorded ? CaseEventKind.MobRecorded : CaseEventKind.MobWithdrawn;

    private static string Text(MobRecord record) => $"on {record.On:uuuu-MM-dd} by {record.Source}, written down by {record.By}";
}
