namespace FunctionsRuntime;

/// <summary>Something that starts functions by itself while the host runs.</summary>
internal interface ITriggerListener
{
    /// <summary>Listens until <paramref name="stopping"/>; what it began may go on until <paramref name="ending"/>.</summary>
    Task ListenAsync(CancellationToken stopping, CancellationToken ending);
}
