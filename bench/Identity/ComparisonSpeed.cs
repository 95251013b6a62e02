namespace Bench.Identity;

/// <summary>How fast pairs are compared.</summary>
internal static class ComparisonSpeed
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(1);

    /// <summary>Compares the pairs of all decisions again and again on this thread, first as long to warm up.</summary>
    /// <returns>Comparisons a second; 0 when there is no pair.</returns>
    public static double Measure(IReadOnlyCollection<Trial> trials, TimeProvider time)
    {
        if (trials.All(trial => trial.Candidates.Count == 0))
        {
            return 0;
        }

        Repeat(trials, time);
        return Repeat(trials, time);
    }

    private static double Repeat(IReadOnlyCollection<Trial> trials, TimeProvider time)
    {
        var (started, done) = (time.GetTimestamp(), 0L);
        while (time.GetElapsedTime(started) < Length)
        {
            done += CompareAll(trials);
        }

        return done / time.GetElapsedTime(started).TotalSeconds;
    }

    private static int CompareAll(IReadOnlyCollection<Trial> trials)
    {
        var done = 0;
        foreach (var trial in trials)
        {
            foreach (var other in trial.Candidates)
            {
                PairScore.Of(trial.Subject.Facts, other.Facts);
                done++;
            }
        }

        return done;
    }
}
