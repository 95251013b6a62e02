namespace AlertPipeline.Functions.Directory;

/// <summary>Somebody whom nobody can ring.</summary>
/// <param name="Id">The short name.</param>
/// <param name="Name">The name that colleagues see.</param>
public sealed record PersonGapView(string Id, string Name);
