using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>
/// No person is alerted twice of the same thing under two ids: the id of a message follows from its climb, step, person, channel and round,
/// and a round begins only when its step was to repeat.
/// </summary>
public sealed class NobodyIsToldTwice : Invariant
{
    private const int MostRounds = 1000;

    // Each of two instances may have a clock that is two minutes off.
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(4);

    private readonly Dictionary<(string Case, int Climb, string Step, int Round), DateTimeOffset> begun = [];

    /// <inheritdoc/>
    public override void OnChange(RowsChanged change)
    {
        foreach (var row in change.Rows.Where(row => row.Before is null).Select(row => row.After).OfType<StoredRow>().Where(row => row.Address.Row.StartsWith(CaseRows.NotificationPrefix, StringComparison.Ordinal)))
        {
            var added = Truth.Message(row);
            if (added.InsteadOf is { } unreached)
            {
                CheckInstead(row.Address.Partition, unreached, added);
            }
            else if (added.Purpose is NotificationPurpose.Alert or NotificationPurpose.HandOver or NotificationPurpose.HandOverCode or NotificationPurpose.HandOverEnded)
            {
                Check(Truth.Case(row.Address.Partition)!, added);
            }
        }
    }

    private void Check(Case current, Notification added)
    {
        if (RoundOf(current, added) is not { } round)
        {
            Broken($"{added.PersonId} is told of step {added.Step} by {added.Id}, which is the message of no round");
        }
        else if (begun.TryAdd((current.Id, added.StartedByEvent, added.Step, round), Now)
            && begun.TryGetValue((current.Id, added.StartedByEvent, added.Step, round - 1), out var before)
            && Now - before < Shortest(current, added.Step) - ClocksDiffer)
        {
            Broken($"step {added.Step} of case {current.Id} began round {round} at {Now:HH:mm:ss} after the one of {before:HH:mm:ss}");
        }
    }

    // One message takes the place of one that reached nobody, on another channel, whoever finds that out first.
    private void CheckInstead(string caseId, string unreached, Notification added)
    {
        if (!Truth.Notifications(caseId).Any(message => message.Id == unreached && DerivedId.NextChannel(caseId, message, added.Channel) == added.Id && message.Channel != added.Channel))
        {
            Broken($"{added.PersonId} is told by {added.Id} instead of {unreached}, which is not what that leads to");
        }

        if (Truth.Notifications(caseId).Count(message => message.InsteadOf == unreached) > 1)
        {
            Broken($"two messages take the place of {unreached}");
        }
    }

    private static int? RoundOf(Case current, Notification added) =>
        Enumerable.Range(0, MostRounds).Select(round => (int?)round)
            .FirstOrDefault(round => DerivedId.Notification(current.Id, added.StartedByEvent, added.Step, added.PersonId, added.Channel.ToString(), round!.Value) == added.Id);

    private static TimeSpan Shortest(Case current, string name) =>
        current.Ladder.Levels.SelectMany(level => level.Steps)
            .Where(step => step.Name == name).Min(step => step.RepeatEvery?.ToTimeSpan()) ?? TimeSpan.MaxValue;
}
