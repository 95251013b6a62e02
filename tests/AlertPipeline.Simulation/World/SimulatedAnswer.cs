using System.Text.Json.Nodes;

namespace AlertPipeline.Simulation.World;

/// <summary>An answer of the app.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="RetryAfter">The header Retry-After; null when there is none.</param>
/// <param name="Body">The body.</param>
public sealed record SimulatedAnswer(int Status, string? RetryAfter, byte[] Body)
{
    /// <summary>The body as JSON.</summary>
    public JsonNode Json => JsonNode.Parse(Body)!;
}
