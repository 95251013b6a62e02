using System.Globalization;
using Bench.Crashes.Points;
using Bench.Crashes.Verdicts;

namespace Bench.Crashes;

/// <summary>One round.</summary>
/// <param name="Disturbance">What happened in it.</param>
/// <param name="Happened">Whether it did; the call at which the app was to die may not have come.</param>
/// <param name="InTime">Whether all was at rest before patience ended.</param>
/// <param name="Verdict">What it showed.</param>
/// <param name="Calls">The calls of the app.</param>
/// <param name="Log">Where the app's log was kept; null when all held.</param>
internal sealed record RoundResult(string Disturbance, bool Happened, bool InTime, Verdict Verdict, IReadOnlyList<CrashPoint> Calls, string? Log)
{
    /// <summary>What does not hold, for a person.</summary>
    public IEnumerable<string> Faults => (InTime ? Verdict.Faults : Verdict.Faults.Prepend("it was not at rest in the end")).Select(fault => $"{Disturbance}: {fault}");

    /// <summary>The seconds until the last message came, after it could be sent or after the last restart.</summary>
    public double SecondsUntilAllOut => Verdict.Delays.Select(delay => delay.TotalSeconds).DefaultIfEmpty().Max();

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Disturbance}: {(Happened ? "" : "did not happen, ")}accepted {Verdict.Accepted}, lost {Verdict.Lost}, unexpected {Verdict.Unexpected}, {Sent}{(Log is null ? "" : $", FAULTS, see {Log}")}");

    private string Sent => string.Create(CultureInfo.InvariantCulture, $"repeats {Verdict.Repeats} of {Verdict.InFlight} in flight, last out after {SecondsUntilAllOut:0.0} s");
}
