using Bench.Crashes.Stages;

namespace Bench.Soak;

/// <summary>Makes something go wrong again and again: slow storage, connections that break, a halt, and now and then a kill.</summary>
/// <param name="stage">The app.</param>
/// <param name="length">How long it goes on.</param>
/// <param name="random">Decides what goes wrong.</param>
/// <param name="time">The clock.</param>
internal sealed class SoakFaults(Stage stage, TimeSpan length, Random random, TimeProvider time)
{
    private const int OneBreaksIn = 5;

    private const int MostLives = 2;
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Trouble = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Slowness = TimeSpan.FromMilliseconds(300);

    // So that each life of the app is long enough to show what it gathers: its memory goes on settling for minutes.
    private static readonly TimeSpan ShortestLife = TimeSpan.FromMinutes(4);

    private readonly Dictionary<string, int> happened = new(StringComparer.Ordinal);
    private long born = time.GetTimestamp();

    /// <summary>How often each happened.</summary>
    public IReadOnlyDictionary<string, int> Happened => happened;

    /// <summary>Goes on until it is told to stop; then all is well.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Calm * (0.5 + random.NextDouble()), time, stopping);
                await BreakAsync();
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What is over is over: nothing else is to be done.
        }
    }

    private Task BreakAsync() => random.Next(time.GetElapsedTime(born) is var life && life >= ShortestLife && life >= length / MostLives ? 4 : 3) switch
    {
        0 => StormAsync("slow storage and channels", Slowness, oneBreaksIn: 0),
        1 => StormAsync("broken connections", TimeSpan.Zero, OneBreaksIn),
        2 => HaltAsync(),
        _ => KillAsync(),
    };

    private async Task StormAsync(string name, TimeSpan delay, int oneBreaksIn)
    {
        Note(name);
        (stage.Watch.Weather.Delay, stage.Watch.Weather.OneBreaksIn) = (delay, oneBreaksIn);
        await Task.Delay(Length(), time);
        (stage.Watch.Weather.Delay, stage.Watch.Weather.OneBreaksIn) = (TimeSpan.Zero, 0);
    }

    private Task HaltAsync()
    {
        Note("halts");
        return stage.PauseAsync(Length(), CancellationToken.None);
    }

    private async Task KillAsync()
    {
        Note("kills");
        stage.Kill();
        await stage.StartAgainAsync(CancellationToken.None);
        born = time.GetTimestamp();
    }

    private TimeSpan Length() => Trouble * (0.5 + random.NextDouble());

    private void Note(string name) => happened[name] = happened.GetValueOrDefault(name) + 1;
}
