using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract.Docs;

/// <summary>Writes the contract as one page, without scripts.</summary>
internal static class DocsPage
{
    /// <summary>The page of a document.</summary>
    public static string Render(JsonObject document)
    {
        var info = document["info"]!;
        var title = DocsText.Encode($"{info["title"]} {info["version"]}");
        return $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
            <style>{DocsStyle.Css}</style></head>
            <body><a class="skip" href="#content">Go to the content</a>
            <header><h1>{title}</h1><p>{DocsText.Inline((string?)info["summary"])}</p></header>
            <nav aria-label="Contents"><ul>{Contents(document)}</ul></nav>
            <main id="content">
            <section id="start"><h2>Start here</h2>{DocsText.Paragraphs((string?)info["description"])}{Contact(info["contact"]!)}</section>
            {string.Concat(Tags(document).Select(tag => Operations(document, tag)))}
            <section id="webhooks"><h2>Webhooks: what we send to you</h2>{Webhooks(document)}</section>
            <section id="schemas"><h2>Schemas</h2>{Schemas(document)}</section>
            <section id="problems"><h2>Problems</h2>{DocsProblems.Of(document)}</section>
            </main></body>
            </html>
            """;
    }

    private static IEnumerable<JsonNode> Tags(JsonObject document) => document["tags"]!.AsArray().OfType<JsonNode>();

    private static IEnumerable<Operation> Tagged(JsonObject document, JsonNode tag) =>
        Operation.In(document).Where(operation => (string?)operation.Body["tags"]![0] == (string?)tag["name"]);

    private static string Contents(JsonObject document) => string.Concat(
    [
        Link("start", "Start here"),
        .. Tags(document).SelectMany(tag => Tagged(document, tag)).Select(operation => Link($"{operation.Body["operationId"]}", $"{operation.Body["summary"]}")),
        Link("webhooks", "Webhooks"), Link("schemas", "Schemas"), Link("problems", "Problems"),
    ]);

    private static string Link(string anchor, string text) => $"<li><a href=\"#{anchor}\">{DocsText.Inline(text)}</a></li>";

    private static string Contact(JsonNode contact) =>
        $"<p>Questions: {DocsText.Encode((string?)contact["name"])}, {DocsText.Encode((string?)contact["email"])}.</p>";

    private static string Operations(JsonObject document, JsonNode tag) =>
        $"<section><h2>{tag["name"]}</h2><p>{DocsText.Inline((string?)tag["description"])}</p>{string.Concat(Tagged(document, tag).Select(DocsOperation.Of))}</section>";

    private static string Webhooks(JsonObject document) =>
        string.Concat(document["webhooks"]!.AsObject().Select(webhook => DocsOperation.Of(webhook.Key, webhook.Value!.AsObject())));

    private static string Schemas(JsonObject document) => string.Concat(document["components"]!["schemas"]!.AsObject().Select(schema =>
        $"<section id=\"schema-{schema.Key}\"><h3>{schema.Key}</h3>{DocsText.Paragraphs((string?)schema.Value!["description"])}{DocsFields.Of(schema.Value.AsObject())}</section>"));
}
