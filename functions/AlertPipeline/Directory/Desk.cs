namespace AlertPipeline.Directory;

/// <summary>A desk with the on-call role: it may list cases and replay dead letters.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="KeyHashes">SHA-256 of each API key that is valid now, in lower-case hex.</param>
public sealed record Desk(string Id, IReadOnlyList<string> KeyHashes);
