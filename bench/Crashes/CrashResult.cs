using System.Text.Json.Serialization;

namespace Bench.Crashes;

/// <summary>All rounds together.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Points">How many crash points were seen; 0 when it was not looked for any.</param>
/// <param name="Results">The rounds.</param>
internal sealed record CrashResult(int Seed, int Points, [property: JsonIgnore] IReadOnlyList<RoundResult> Results)
{
    /// <summary>How many rounds there were.</summary>
    public int Rounds => Results.Count;

    /// <summary>How many rounds whose disturbance did not happen, because its call did not come, however often they were played.</summary>
    public int NotReached => Results.Count(round => !round.Happened);

    /// <summary>How many reports were accepted.</summary>
    public int Accepted => Results.Sum(round => round.Verdict.Accepted);

    /// <summary>How many cases they are in.</summary>
    public int Cases => Results.Sum(round => round.Verdict.Cases);

    /// <summary>How many reports and messages were lost.</summary>
    public int Lost => Results.Sum(round => round.Verdict.Lost);

    /// <summary>How many messages nothing explains.</summary>
    public int Unexpected => Results.Sum(round => round.Verdict.Unexpected);

    /// <summary>How many messages came again, under the same id.</summary>
    public int Repeats => Results.Sum(round => round.Verdict.Repeats);

    /// <summary>How many messages were in flight at the disturbances.</summary>
    public int InFlight => Results.Sum(round => round.Verdict.InFlight);

    /// <summary>How many dead letters a dead host hides, so that they are recorded up to ten minutes later.</summary>
    public int HiddenLetters => Results.Sum(round => round.Verdict.HiddenLetters);

    /// <summary>How many seconds after it could be sent, or after the last restart, a message came.</summary>
    public Percentiles SecondsUntilOut => Percentiles.Of(Results.SelectMany(round => round.Verdict.Delays).Select(delay => delay.TotalSeconds));

    /// <summary>The same for the last message of each round.</summary>
    public Percentiles SecondsUntilAllOut => Percentiles.Of(Results.Select(round => round.SecondsUntilAllOut));

    /// <summary>What does not hold.</summary>
    public IReadOnlyList<string> Faults => [.. Results.SelectMany(round => round.Faults)];

    /// <summary>Whether everything holds, and was tried.</summary>
    public bool GoalMet => Faults.Count == 0 && NotReached == 0;
}
