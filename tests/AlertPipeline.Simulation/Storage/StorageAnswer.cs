namespace AlertPipeline.Simulation.Storage;

/// <summary>What storage answers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body; empty for none.</param>
/// <param name="Headers">The headers, the code of an error among them.</param>
public sealed record StorageAnswer(int Status, ReadOnlyMemory<byte> Body, params IReadOnlyList<(string Name, string Value)> Headers)
{
    /// <summary>An answer without a body.</summary>
    public StorageAnswer(int status, params IReadOnlyList<(string Name, string Value)> headers)
        : this(status, default, headers)
    {
    }
}
