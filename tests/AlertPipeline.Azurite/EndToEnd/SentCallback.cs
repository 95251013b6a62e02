using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>A message that a partner took over.</summary>
internal sealed record SentCallback(string Url, string Id, JsonObject Body)
{
    /// <summary>The report as the partner sees it.</summary>
    public JsonNode Report => Body["data"]!;
}
