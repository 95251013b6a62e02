namespace Bench.Soak;

/// <summary>What a soak showed.</summary>
internal sealed record SoakResult
{
    /// <summary>Tables that stay as they are, however many reports come in: their rows go with the partners and the process.</summary>
    private static readonly string[] Steady = ["heartbeats", "partnerkeys", "exercises", "deadletters", "labelledpairs"];

    /// <summary>The most rows that such a table has.</summary>
    private const int MostSteadyRows = 20;

    /// <summary>Whether this is a release build.</summary>
    public required bool Optimized { get; init; }

    /// <summary>The seed.</summary>
    public required int Seed { get; init; }

    /// <summary>How long reports came in.</summary>
    public required double Minutes { get; init; }

    /// <summary>How many reports were accepted.</summary>
    public required int Accepted { get; init; }

    /// <summary>How many cases were taken and closed.</summary>
    public required int Closed { get; init; }

    /// <summary>How often each fault happened.</summary>
    public required IReadOnlyDictionary<string, int> Happened { get; init; }

    /// <summary>The memory that the app is given, in megabytes.</summary>
    public required Trend WorkingSet { get; init; }

    /// <summary>Its open files and connections.</summary>
    public required Trend Handles { get; init; }

    /// <summary>Its threads.</summary>
    public required Trend Threads { get; init; }

    /// <summary>The messages in all queues.</summary>
    public required Trend Queued { get; init; }

    /// <summary>The messages that were left in the end.</summary>
    public required int Left { get; init; }

    /// <summary>The rows of each table in the end.</summary>
    public required IReadOnlyDictionary<string, int> Rows { get; init; }

    /// <summary>For each table that grows with the reports, its rows for each.</summary>
    public IReadOnlyDictionary<string, double> RowsPerReport =>
        Rows.Where(table => table.Value > 0 && !Steady.Contains(table.Key)).ToDictionary(table => table.Key, table => Math.Round((double)table.Value / Math.Max(1, Accepted), 1));

    /// <summary>What grows that must not, or was not done.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. Fault(!WorkingSet.IsFlat, "the working set grows"),
        .. Fault(!Handles.IsFlat, "the handles grow"),
        .. Fault(!Threads.IsFlat, "the threads grow"),
        .. Fault(Closed < Accepted, $"{Accepted - Closed} cases were not closed"),
        .. Fault(Left > 0, $"{Left} messages were left"),
        .. Steady.Where(table => Rows.GetValueOrDefault(table) > MostSteadyRows).Select(table => $"the table {table} grows"),
    ];

    /// <summary>Whether all holds that must.</summary>
    public bool GoalMet => Faults.Count == 0;

    private static IEnumerable<string> Fault(bool isSo, string what) => isSo ? [what] : [];
}
