using AlertPipeline.Simulation;

namespace Bench.Simulate;

/// <summary>Adds lives up.</summary>
internal sealed class SimulateTally
{
    private readonly List<SimulationResult> ended = [];

    public void Add(SimulationResult life) => ended.Add(life);

    public SimulateResult Result(string? mutant, TimeSpan elapsed, int threads, bool optimized)
    {
        var broken = ended.Find(life => life.Finding is not null);
        var lived = ended.Sum(life => life.Lived.TotalHours);
        return new()
        {
            Optimized = optimized,
            Mutant = mutant,
            Seeds = ended.Count,
            LastSeed = (broken ?? ended[^1]).Options.Seed,
            SimulatedHours = Math.Round(lived),
            Seconds = Math.Round(elapsed.TotalSeconds, 1),
            HoursPerMinuteAndThread = Math.Round(lived / elapsed.TotalMinutes / threads),
            Happenings = ended.Sum(life => life.Happenings),
            Reports = ended.Sum(life => life.Reports),
            Messages = ended.Sum(life => life.Messages),
            Finding = broken?.Finding is { } finding ? $"{finding.Invariant}: {finding.What}" : null,
        };
    }
}
