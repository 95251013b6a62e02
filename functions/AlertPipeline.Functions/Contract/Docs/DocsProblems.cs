using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract.Docs;

/// <summary>Writes a section for each type of problem, under the anchor that its type names.</summary>
internal static class DocsProblems
{
    private const string Prefix = "problem-";

    /// <summary>All sections.</summary>
    public static string Of(JsonObject document) =>
        string.Concat(document["components"]!["schemas"]!["ProblemType"]!["oneOf"]!.AsArray().Select(type => One(type!)));

    /// <summary>The anchor of a type.</summary>
    public static string Anchor(string type) => type[(type.IndexOf('#', StringComparison.Ordinal) + 1)..];

    /// <summary>The short name of a type.</summary>
    public static string Slug(string type) => Anchor(type)[Prefix.Length..];

    private static string One(JsonNode type)
    {
        var anchor = Anchor((string)type["const"]!);
        return $"<section id=\"{anchor}\"><h3><code>{anchor[Prefix.Length..]}</code>: {DocsText.Encode((string?)type["title"])}</h3>{DocsText.Paragraphs((string?)type["description"])}</section>";
    }
}
