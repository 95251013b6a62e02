using Bench.Crashes.Stages;
using Bench.Hosting;

namespace Bench.Soak;

/// <summary>Lets the app live under a steady load while things go wrong, and looks at it all the while.</summary>
internal sealed class SoakRun(Stage stage, StorageGauge storage, SoakOptions options, TimeProvider time) : IDisposable
{
    /// <summary>A message whose holder was killed is hidden for up to ten minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(12);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    private readonly Sampler sampler = new(stage, storage, time);
    private readonly SoakFaults faults = new(stage, options.Length, new Random(options.Seed), time);
    private readonly SoakStory story = new(stage, options, time);

    /// <summary>What was seen so far.</summary>
    public IReadOnlyList<Sample> Samples => sampler.Samples;

    /// <summary>How many reports were accepted so far.</summary>
    public int Accepted => story.Accepted;

    /// <summary>Runs it.</summary>
    public async Task<SoakResult> RunAsync(CancellationToken cancellationToken)
    {
        await stage.ServingAsync(cancellationToken);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var playing = story.PlayAsync(cancellationToken);
        var sampling = sampler.RunAsync(stopping.Token);
        var breaking = faults.RunAsync(stopping.Token);
        await Task.WhenAny(Task.Delay(options.Length, time, cancellationToken), playing);
        await stopping.CancelAsync();
        await Task.WhenAll(playing, sampling, breaking);
        return await ResultAsync(await LeftAsync(cancellationToken), cancellationToken);
    }

    public void Dispose() => story.Dispose();

    private async Task<int> LeftAsync(CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        int left;
        while ((left = await storage.MessagesAsync(cancellationToken)) > 0 && time.GetElapsedTime(start) < Patience)
        {
            await Task.Delay(Poll, time, cancellationToken);
        }

        return left;
    }

    private async Task<SoakResult> ResultAsync(int left, CancellationToken cancellationToken) => new()
    {
        Optimized = Build.IsOptimized,
        Seed = options.Seed,
        Minutes = Math.Round(options.Length.TotalMinutes, 1),
        Accepted = story.Accepted,
        Closed = story.Closed,
        Happened = faults.Happened,
        WorkingSet = TrendOf(sample => sample.WorkingSet),
        Handles = TrendOf(sample => sample.Handles),
        Threads = TrendOf(sample => sample.Threads),
        Queued = TrendOf(sample => sample.Queued),
        Left = left,
        Rows = await storage.RowsAsync(cancellationToken),
    };
    private Trend TrendOf(Func<Sample, double> figure) => Trend.Of(Samples, options.WarmUp, figure);
}
