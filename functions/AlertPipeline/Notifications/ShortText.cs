namespace AlertPipeline.Notifications;

/// <summary>Writes one text message: as many parts as fit beside the link, the most important first.</summary>
public static class ShortText
{
    private const string Pause = ". ";

    /// <summary>The text: never longer than one message. A link that leaves no room for the first part is left out.</summary>
    /// <param name="parts">What there is to say, the most important first.</param>
    /// <param name="link">Where the reader goes; null for a reader who is only informed.</param>
    public static string Of(IEnumerable<string> parts, Uri? link)
    {
        var said = parts.Select(Gsm7.Fold).ToList();
        var end = link is null ? "" : $" {link.AbsoluteUri}";
        return Gsm7.Length(said[0] + end) <= Gsm7.MessageLength ? said.Skip(1).Aggregate(said[0], (soFar, part) => Added(soFar, part, end)) + end : Cut(said[0]);
    }

    private static string Added(string soFar, string part, string end) => Gsm7.Length(soFar + Pause + part + end) <= Gsm7.MessageLength ? soFar + Pause + part : soFar;

    private static string Cut(string text) => Gsm7.Length(text) <= Gsm7.MessageLength ? text : Cut(text[..^1]);
}
