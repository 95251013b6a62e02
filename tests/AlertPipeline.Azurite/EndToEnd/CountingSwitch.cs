using AlertPipeline.Audits;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Counts how often the app said that all is well.</summary>
internal sealed class CountingSwitch : IDeadManSwitch
{
    public int Pings { get; private set; }

    public Task<bool> PingAsync(CancellationToken cancellationToken)
    {
        Pings++;
        return Task.FromResult(true);
    }
}
