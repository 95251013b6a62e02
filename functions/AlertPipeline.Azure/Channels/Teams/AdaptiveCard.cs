using System.Text.Json.Serialization;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels.Teams;

/// <summary>A card of the version 1.4 of the schema, which Teams shows everywhere: the subject, what has a name as a fact, the rest as text, and a button.</summary>
/// <param name="Body">What it shows.</param>
/// <param name="Actions">Its button; null when there is nothing to open.</param>
internal sealed record AdaptiveCard(IReadOnlyList<object> Body, IReadOnlyList<AdaptiveCard.OpenUrl>? Actions)
{
    private const string Separator = ": ";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Type { get; } = "AdaptiveCard";

    public string Version { get; } = "1.4";

    public static AdaptiveCard Of(OutgoingMessage message)
    {
        var lines = message.Text.Split('\n').Where(line => line.Length > 0 && !Shows(line, message.Link)).ToLookup(line => line.Contains(Separator, StringComparison.Ordinal));
        return new(
            [
                new TextBlock(message.Subject, Weight: "Bolder", Size: "Medium"),
                new FactSet([.. lines[true].Select(FactOf), new("Bericht", message.Id)]),
                .. lines[false].Select(line => new TextBlock(line)),
            ],
            message.Link is { } link ? [new(link)] : null);
    }

    private static bool Shows(string line, Uri? link) => link is not null && line.Contains(link.ToString(), StringComparison.Ordinal);

    private static Fact FactOf(string line) => line.Split(Separator, 2) is [var title, var value] ? new(title, value) : new(line, "");

    internal sealed record TextBlock(string Text, string? Weight = null, string? Size = null)
    {
        public string Type { get; } = "TextBlock";

        public bool Wrap { get; } = true;
    }

    internal sealed record FactSet(IReadOnlyList<Fact> Facts)
    {
        public string Type { get; } = "FactSet";
    }

    internal sealed record Fact(string Title, string Value);

    internal sealed record OpenUrl(Uri Url)
    {
        public string Type { get; } = "Action.OpenUrl";

        public string Title { get; } = "Openen";
    }
}
