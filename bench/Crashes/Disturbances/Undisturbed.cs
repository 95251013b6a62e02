using Bench.Crashes.Stages;

namespace Bench.Crashes.Disturbances;

/// <summary>Nothing happens: the run shows where the app can be killed.</summary>
internal sealed record Undisturbed() : Disturbance("undisturbed")
{
    public override Task<bool> RunAsync(Stage stage, Task story, CancellationToken cancellationToken) => Task.FromResult(true);
}
