namespace AlertPipeline.Local;

/// <summary>Sets everything up, says where it is, and runs until it is stopped.</summary>
internal sealed class RunCommand(TextWriter output, TimeProvider time)
{
    public Task<int> RunAsync(SetupSettings settings, CancellationToken cancellationToken) =>
        throw new LocalRunException($"{output} {time} {settings}");
}
