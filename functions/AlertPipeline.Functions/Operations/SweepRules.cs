using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>When a pending report is sent again, so that a lost message costs little and a backlog is not doubled.</summary>
internal static class SweepRules
{
    /// <summary>The most in one run: of reports for each queue, so that what is urgent never waits behind what is not.</summary>
    public const int MostPerRun = 500;

    /// <summary>A queue this long is a backlog, not a loss: its messages still lie in it.</summary>
    private const int LongQueue = 1000;

    /// <summary>A report whose message was sent so often may be what the process dies of: it waits for its turn, so that others get theirs.</summary>
    private const int MostAtStart = 20;

    private static readonly Duration First = Duration.FromSeconds(15);
    private static readonly Duration Longest = Duration.FromMinutes(10);

    /// <summary>Which queue goes first: the less the earlier.</summary>
    public static int Place(string queue) => StorageNames.Queues.Index().First(named => named.Item == queue).Index;

    /// <summary>How many messages one run may put into a queue of a length.</summary>
    public static int Room(int length) => length < LongQueue ? MostPerRun : 0;

    /// <summary>
    /// Whether a message about a report is to be sent again. The first time at once: after a crash nobody knows whether one was sent,
    /// and one too many changes nothing. Then the wait doubles each time; but what was sent before this process began to sweep,
    /// the one before it may have taken with it.
    /// </summary>
    public static bool IsLate(PendingReport pending, Instant begunAt, Instant now) =>
        pending.DispatchedAt + Wait(pending.Dispatches) <= now || (pending.DispatchedAt < begunAt && pending.Dispatches < MostAtStart);

    private static Duration Wait(int dispatches) =>
        dispatches <= 1 ? Duration.Zero : Duration.Min(First * Math.Pow(2, Math.Min(dispatches - 2, 10)), Longest);
}
