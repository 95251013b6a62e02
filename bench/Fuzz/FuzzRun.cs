using System.Collections.Concurrent;

namespace Bench.Fuzz;

/// <summary>Sends the requests of a seed over several connections and keeps what is wrong with their answers.</summary>
internal sealed class FuzzRun(FuzzCases cases, FuzzClient client, TimeProvider time)
{
    private const int Connections = 8;

    /// <summary>How often a slow request is sent again: a hang hangs each time, a busy machine does not.</summary>
    private const int Tries = 3;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly ConcurrentQueue<FuzzFault> faults = [];
    private readonly ConcurrentDictionary<int, int> statuses = [];
    private readonly Lock slowing = new();

    public IReadOnlyCollection<FuzzFault> Faults => faults;

    /// <summary>How many answers there were of each status.</summary>
    public IReadOnlyDictionary<int, int> Statuses => statuses;

    /// <summary>How many answers took too long once, and were in time when sent again.</summary>
    public int SlowOnce { get; private set; }

    /// <summary>The longest time that an answer took.</summary>
    public TimeSpan Slowest { get; private set; }

    public Task SendAsync(int first, int count, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        Enumerable.Range(first, count),
        new ParallelOptions { MaxDegreeOfParallelism = Connections, CancellationToken = cancellationToken },
        async (number, token) => await SendAsync(number, token));

    private async Task SendAsync(int number, CancellationToken cancellationToken)
    {
        var request = cases.Make(number);
        var answer = await TimeAsync(request, cancellationToken);
        if ((answer is null ? "no answer within 2 s" : FuzzVerdict.Fault(request, answer, cases.Mark)) is { } fault)
        {
            faults.Enqueue(new FuzzFault(number, request.Sort, fault));
        }

        statuses.AddOrUpdate(answer?.Status ?? 0, 1, (_, already) => already + 1);
    }

    /// <summary>The answer; null when it took too long each time.</summary>
    private async Task<FuzzAnswer?> TimeAsync(FuzzCase request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            var started = time.GetTimestamp();
            var answer = await client.SendAsync(request, cancellationToken);
            if (NoteTime(time.GetElapsedTime(started)) <= Longest)
            {
                return answer;
            }
        }

        return null;
    }

    private TimeSpan NoteTime(TimeSpan taken)
    {
        lock (slowing)
        {
            Slowest = taken > Slowest ? taken : Slowest;
            SlowOnce += taken > Longest ? 1 : 0;
            return taken;
        }
    }
}
