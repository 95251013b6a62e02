namespace AlertPipeline.Identity;

/// <summary>A name as a report gives it.</summary>
/// <param name="Given">The given name, where the partner keeps it apart.</param>
/// <param name="Family">The family name, where the partner keeps it apart.</param>
/// <param name="Full">The whole name, where it is not split.</param>
public sealed record NameParts(string? Given = null, string? Family = null, string? Full = null);
