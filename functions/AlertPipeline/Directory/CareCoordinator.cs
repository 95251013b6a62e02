namespace AlertPipeline.Directory;

/// <summary>A care coordinator for victims of trafficking (zorgcoördinator mensenhandel).</summary>
/// <param name="Person">The id of the person.</param>
/// <param name="Units">The codes of the police units whose region is theirs.</param>
public sealed record CareCoordinator(string Person, IReadOnlyList<string> Units);
