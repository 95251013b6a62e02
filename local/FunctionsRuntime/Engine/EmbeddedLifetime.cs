using Microsoft.Extensions.Hosting;

namespace FunctionsRuntime;

/// <summary>The life of a host inside another program, which alone answers to signals.</summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
