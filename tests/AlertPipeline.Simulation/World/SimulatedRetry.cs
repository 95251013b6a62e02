using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace AlertPipeline.Simulation.World;

/// <summary>The retries of the storage clients as they are, only that they wait by the simulated clock.</summary>
internal sealed class SimulatedRetry(RetryOptions options, TimeProvider clock) : RetryPolicy(options.MaxRetries, new AtOnce())
{
    private readonly TimeSpan first = options.Delay;
    private readonly TimeSpan longest = options.MaxDelay;

    protected override async ValueTask OnSendingRequestAsync(HttpMessage message)
    {
        if (message.ProcessingContext.RetryNumber is > 0 and var retry)
        {
            var wait = first * Math.Pow(2, retry - 1);
            await Task.Delay(wait < longest ? wait : longest, clock, message.CancellationToken);
        }
    }

    private sealed class AtOnce() : DelayStrategy(TimeSpan.Zero)
    {
        protected override TimeSpan GetNextDelayCore(Response? response, int retryNumber) => TimeSpan.Zero;
    }
}
