using AlertPipeline.Notifications;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>What is recorded as sent has arrived. A message arrives at most once for each attempt of its channel, never again once it is known to have arrived, and no message id is on two addresses.</summary>
public sealed class SendsStayWithinTheirBudget : Invariant
{
    // The channel tries three times for each claim.
    private const int TriesOfChannel = 3;

    // A sender may have died while its message was on the way.
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, int> claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> lastArrival = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> arrivals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);
    private readonly HashSet<string> sent = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void OnChange(RowsChanged change)
    {
        foreach (var row in change.Rows.Select(row => row.After).OfType<StoredRow>().Where(row => row.Address.Row.StartsWith(CaseRows.NotificationPrefix, StringComparison.Ordinal)))
        {
            var message = Truth.Message(row);
            claims[message.Id] = message.Attempts;
            if (message is { State: NotificationState.Sent or NotificationState.Delivered, Channel: not ChannelKind.Probe })
            {
                sent.Add(message.Id);
                if (!arrivals.ContainsKey(message.Id))
                {
                    Broken($"message {message.Id} is recorded as sent and never arrived");
                }
            }

            if (message.Attempts > DeliveryDecision.MostAttempts)
            {
                Broken($"message {message.Id} was claimed {message.Attempts} times");
            }
        }
    }

    /// <inheritdoc/>
    public override void OnMessage(SentMessage message)
    {
        if (!claims.TryGetValue(message.Id, out var attempts))
        {
            return;
        }

        if (lastArrival.TryGetValue(message.Id, out var last) && Cluster.Trouble.CalmSince(last - LongestSend, message.Id) == last - LongestSend)
        {
            Broken($"message {message.Id} arrived at {last:HH:mm:ss} and again, though nothing went wrong");
        }

        lastArrival[message.Id] = Now;
        arrivals[message.Id] = arrivals.GetValueOrDefault(message.Id) + 1;
        if (arrivals[message.Id] > attempts * TriesOfChannel)
        {
            Broken($"message {message.Id} arrived {arrivals[message.Id]} times for {attempts} claims");
        }

        if (sent.Contains(message.Id))
        {
            Broken($"message {message.Id} arrived again after it was recorded as sent");
        }

        if (addresses.TryAdd(message.Id, message.To) is false && addresses[message.Id] != message.To)
        {
            Broken($"message {message.Id} went to {addresses[message.Id]} and to {message.To}");
        }
    }
}
