namespace AlertPipeline.Functions.Directory;

/// <summary>A police unit, as far as it is shown.</summary>
/// <param name="Code">The CBS code.</param>
/// <param name="Name">Its name.</param>
public sealed record UnitView(string Code, string Name);
