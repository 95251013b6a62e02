namespace AlertPipeline.Directory;

/// <summary>A desk: people who work on cases, or look after the app, with a key that they share.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="KeyHashes">SHA-256 of each API key that is valid now, in lower-case hex.</param>
public sealed record Desk(string Id, IReadOnlyList<string> KeyHashes)
{
    /// <summary>What it may do; the on-call role where the directory does not say.</summary>
    public IReadOnlyList<DeskRole> Roles { get; init; } = [DeskRole.OnCall];
}
