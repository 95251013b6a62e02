namespace AlertPipeline.Functions.Directory;

/// <summary>A location without a contact person.</summary>
/// <param name="Partner">The partner whose code it is.</param>
/// <param name="Code">The code.</param>
/// <param name="Name">Its name; null when the directory has none.</param>
public sealed record LocationGapView(string Partner, string Code, string? Name);
