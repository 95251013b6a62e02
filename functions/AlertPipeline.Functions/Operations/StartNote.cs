using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Operations;

/// <summary>Notes in the log that the process started, so that one which starts again and again is seen.</summary>
internal sealed class StartNote(ILogger<StartNote> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        OperationsLog.Started(logger);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
