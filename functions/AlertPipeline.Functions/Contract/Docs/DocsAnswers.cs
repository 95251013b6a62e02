using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract.Docs;

/// <summary>Writes what an operation may answer.</summary>
internal static class DocsAnswers
{
    /// <summary>One entry for each status.</summary>
    public static string Of(JsonNode responses) =>
        $"<dl>{string.Concat(responses.AsObject().Select(answer => One(answer.Key, Reference.Follow(answer.Value!))))}</dl>";

    private static string One(string status, JsonObject answer) =>
        $"<dt>{status}</dt><dd>{DocsText.Paragraphs((string?)answer["description"])}{Headers(answer)}{Contents(answer)}</dd>";

    private static string Headers(JsonObject answer) =>
        answer["headers"] is JsonObject headers ? $"<p>Headers: {string.Join(", ", headers.Select(header => $"<code>{header.Key}</code>"))}</p>" : "";

    private static string Contents(JsonObject answer) =>
        answer["content"] is JsonObject contents ? string.Concat(contents.Select(content => Content(content.Key, content.Value!))) : "";

    private static string Content(string type, JsonNode media) =>
        $"<p>{Problems(media) ?? DocsType.Of(media["schema"]!)}, <code>{type}</code></p>{DocsExamples.Of(media)}";

    private static string? Problems(JsonNode media) =>
        Reference.SchemaName(media["schema"]!) == "Problem" ? string.Join(" or ", Types(media).Select(type => $"<a href=\"#{DocsProblems.Anchor(type)}\">{DocsProblems.Slug(type)}</a>")) : null;

    private static IEnumerable<string> Types(JsonNode media) =>
        media["examples"]!.AsObject().Select(example => (string)Reference.Follow(example.Value!)["value"]!["type"]!).Distinct();
}
