namespace AlertPipeline.Azurite.Benchmarks;

/// <summary>One short run of <c>bench -- signals</c>, which takes some seconds.</summary>
public sealed class SignalsBench : IAsyncLifetime
{
    /// <summary>The run.</summary>
    internal BenchRun Run { get; private set; } = null!;

    /// <summary>The same run again.</summary>
    internal static Task<BenchRun> RunAsync() => BenchRun.OfAsync("signals", "--lives", "1", "--seed", "7", "--stored", "20", "40");

    /// <inheritdoc/>
    public async Task InitializeAsync() => Run = await RunAsync();

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;
}
