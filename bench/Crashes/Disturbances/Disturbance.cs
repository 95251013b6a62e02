using Bench.Crashes.Stages;

namespace Bench.Crashes.Disturbances;

/// <summary>What happens to the app while reports come in.</summary>
/// <param name="Name">What it is called in the output.</param>
internal abstract record Disturbance(string Name)
{
    /// <summary>Over what time the reports come in.</summary>
    public virtual TimeSpan Spread => TimeSpan.Zero;

    /// <summary>Does it; false when its moment did not come before the story ended.</summary>
    /// <param name="stage">Where.</param>
    /// <param name="story">Ends when everything was reported and done.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public abstract Task<bool> RunAsync(Stage stage, Task story, CancellationToken cancellationToken);
}
