using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;
using Microsoft.AspNetCore.WebUtilities;

namespace AlertPipeline.Browser;

/// <summary>Links to the form as a partner makes them.</summary>
internal static class FormLinks
{
    /// <summary>The token of a link to the second location of the partner in the sample directory that has some.</summary>
    public static async Task<string> CreateAsync(Pipeline app, string locationCode = "SV-02")
    {
        using var answer = await app.SendAsync(HttpMethod.Post, "/api/v1/form-links", "demo-ngo-key", JsonContent.Create(new { locationCode }));
        var link = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return QueryHelpers.ParseQuery(new Uri((string)link["url"]!).Query)["location"].ToString();
    }
}
