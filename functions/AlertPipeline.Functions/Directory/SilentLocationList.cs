namespace AlertPipeline.Functions.Directory;

/// <summary>The locations that nobody reports from.</summary>
/// <param name="Items">Each of them, the longest silent first.</param>
public sealed record SilentLocationList(IReadOnlyList<SilentLocationView> Items);
