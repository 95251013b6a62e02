using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>
/// No send of the ladder is claimed after its case was taken, and none at all after it was closed or merged, but for one that is about a cluster of cases, and one that
/// tells the police of the end; and nothing is sent without a claim that holds.
/// </summary>
public sealed class NothingIsSentTooLate : Invariant
{
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, DateTimeOffset> claimedAt = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void OnChange(RowsChanged change)
    {
        foreach (var (before, after) in change.Rows.Where(row => row.After is not null && IsMessage(change.Table, row.After)))
        {
            var message = Truth.Message(after!);
            if (message.Attempts > (before is null ? 0 : Truth.Message(before).Attempts))
            {
                claimedAt[message.Id] = Now;
                Check(Truth.Case(after!.Address.Partition)!, message);
            }
        }
    }

    /// <inheritdoc/>
    public override void OnMessage(SentMessage message)
    {
        if (!IsAboutSystem(message) && (!claimedAt.TryGetValue(message.Id, out var at) || Now - at > LongestSend))
        {
            Broken($"message {message.Id} was sent to {message.To} without a claim");
        }
    }

    // Partners are told of changes, and people of dead letters, of what an audit finds, of a shift that begins and of what came of their answer, without a case.
    private static bool IsAboutSystem(SentMessage message) =>
        (message.IsText && message.Receipt is null) || message.To.Contains("/partner-", StringComparison.Ordinal) || message.Text.Contains("Dode brief", StringComparison.Ordinal) || message.Text.Contains("De bewaking van AlertPipeline", StringComparison.Ordinal) || ShiftsBegin.IsOf(message);

    private static bool IsMessage(string table, StoredRow row) => table == StorageNames.CasesTable && row.Address.Row.StartsWith(CaseRows.NotificationPrefix, StringComparison.Ordinal);

    // Whoever is asked because another contact refused, or by a person, is asked also after the case was taken.
    private static bool MayBeOffered(Case current, Notification message) => current.Status == CaseStatus.Open
        || (current.Status == CaseStatus.Acknowledged && (message.CreatedAt > current.Acknowledgement?.At || !current.Ladder.Has(message.Step)));

    private void Check(Case current, Notification message)
    {
        var may = message.Purpose switch
        {
            NotificationPurpose.Review => current.Status == CaseStatus.Acknowledged,
            NotificationPurpose.Alert => current.Status == CaseStatus.Open && !current.IsAcceptedBy(message.PersonId),
            NotificationPurpose.News or NotificationPurpose.Linked => current.Status is CaseStatus.Open or CaseStatus.Acknowledged or CaseStatus.Noted,
            NotificationPurpose.Cluster => !current.IsSilenced,
            NotificationPurpose.HandOver or NotificationPurpose.HandOverCode => MayBeOffered(current, message),
            NotificationPurpose.HandOverEnded => current.Status == CaseStatus.Closed,
            NotificationPurpose.Deadline => current.Status == CaseStatus.Acknowledged,
            _ => current.Status == CaseStatus.Open,
        };
        if (!may)
        {
            Broken($"message {message.Id} ({message.Purpose}) was claimed though case {current.Id} is {current.Status}");
        }
    }
}
