namespace AlertPipeline.Directory;

/// <summary>A municipality and the police unit that covers it.</summary>
/// <param name="Code">The CBS code, such as GM1950.</param>
/// <param name="Name">The name; never used for routing, there are two Bergens.</param>
/// <param name="Unit">The code of the police unit.</param>
public sealed record Municipality(string Code, string Name, string Unit);
