using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Storage;

/// <summary>The trace that a queue message goes on with, as a W3C <c>traceparent</c> beside what it says. A message without one is as good.</summary>
public static class MessageTrace
{
    internal const string Name = "traceparent";

    private static readonly JsonDocumentOptions NoTwice = new() { AllowDuplicateProperties = false };

    /// <summary>The traceparent of a message; null when it has none. The message may hold anything.</summary>
    public static string? Of(string body) => Read(body)?[Name] is JsonValue value && value.TryGetValue<string>(out var trace) ? trace : null;

    /// <summary>A message without its trace: equal for all that say the same.</summary>
    public static string Without(string body) => Read(body) is { } message && message.Remove(Name) ? message.ToJsonString(DomainJson.Options) : body;

    private static JsonObject? Read(string body)
    {
        try
        {
            return body.Contains(Name, StringComparison.Ordinal) ? JsonNode.Parse(body, documentOptions: NoTwice) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
