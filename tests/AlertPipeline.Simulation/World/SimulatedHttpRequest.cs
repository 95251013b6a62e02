namespace AlertPipeline.Simulation.World;

/// <summary>A request to the app.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path.</param>
/// <param name="Key">The key of the caller; null for none.</param>
/// <param name="Body">The body; empty for none.</param>
/// <param name="ContentType">What the body is.</param>
public sealed record SimulatedHttpRequest(string Method, string Path, string? Key, byte[] Body, string ContentType = "application/json");
