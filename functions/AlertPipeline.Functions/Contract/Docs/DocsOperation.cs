using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract.Docs;

/// <summary>Writes one operation: who may, what it takes, what it answers.</summary>
internal static class DocsOperation
{
    /// <summary>An operation at an address of ours.</summary>
    public static string Of(Operation operation) =>
        Section($"<span class=\"method\">{operation.Method}</span><code>{DocsText.Encode(operation.Path)}</code>", operation.Body, Shared(operation.Item));

    /// <summary>What we send to an address of yours.</summary>
    public static string Of(string webhook, JsonObject item) => Section($"<code>{DocsText.Encode(webhook)}</code>", item["post"]!.AsObject(), Shared(item));

    private static JsonArray Shared(JsonObject item) => item["parameters"]?.AsArray() ?? [];

    private static string Section(string title, JsonObject operation, JsonArray shared) => $"""
        <section id="{operation["operationId"]}"><h3>{title}</h3>
        <p><strong>{DocsText.Inline((string?)operation["summary"])}</strong></p>
        {DocsText.Paragraphs((string?)operation["description"])}
        {Keys(operation)}{Parameters([.. shared, .. operation["parameters"]?.AsArray() ?? []])}{Body(operation["requestBody"])}
        <h4>Answers</h4>
        {DocsAnswers.Of(operation["responses"]!)}
        </section>
        """;

    private static string Keys(JsonObject operation) =>
        operation["security"]!.AsArray() is [_, ..] needed ? $"<p>Key: {string.Join(" or ", needed.Select(one => $"<code>{one!.AsObject().First().Key}</code>"))}</p>" : "";

    private static string Parameters(IReadOnlyList<JsonNode?> parameters) => parameters.Count == 0
        ? ""
        : $"<h4>Parameters</h4><dl>{string.Concat(parameters.Select(parameter => Parameter(Reference.Follow(parameter!))))}</dl>";

    private static string Parameter(JsonObject parameter) => $"""
        <dt><code>{parameter["name"]}</code> <small>in the {parameter["in"]}, {DocsType.Of(parameter["schema"]!)}, such as <code>{DocsText.Encode(parameter["example"]?.ToString())}</code></small></dt>
        <dd>{DocsText.Paragraphs((string?)parameter["description"])}</dd>
        """;

    private static string Body(JsonNode? body) =>
        body is null ? "" : $"<h4>Body</h4>{string.Concat(body["content"]!.AsObject().Select(content => Content(content.Key, content.Value!)))}";

    private static string Content(string type, JsonNode media) =>
        $"<p>{DocsType.Of(media["schema"]!)}, <code>{type}</code>. {DocsText.Inline((string?)media["schema"]!["description"])}</p>{DocsExamples.Of(media)}";
}
