using System.Diagnostics;
using Bench.Crashes.Stages;

namespace Bench.Soak;

/// <summary>Looks at the app and its queues every few seconds.</summary>
internal sealed class Sampler(Stage stage, StorageGauge storage, TimeProvider time)
{
    private const double Megabyte = 1024 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly long start = time.GetTimestamp();
    private readonly List<Sample> samples = [];
    private readonly Dictionary<int, TimeSpan> firstSeen = [];

    /// <summary>What was seen so far.</summary>
    public IReadOnlyList<Sample> Samples => samples;

    /// <summary>Goes on until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Pause, time, stopping);
                Add(await storage.MessagesAsync(stopping));
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // It was told to stop.
        }
    }

    private void Add(int queued)
    {
        try
        {
            using var app = Process.GetProcessById(stage.ProcessId);
            var at = time.GetElapsedTime(start);
            firstSeen.TryAdd(app.Id, at);
            samples.Add(new(app.Id, at, at - firstSeen[app.Id], Math.Round(app.WorkingSet64 / Megabyte, 1), app.HandleCount, app.Threads.Count, queued));
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            // Killed, and not started again yet.
        }
    }
}
