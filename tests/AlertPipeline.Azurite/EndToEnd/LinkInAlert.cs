using System.Text.RegularExpressions;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Finds the link by which the reader of an alert takes the case.</summary>
internal static partial class LinkInAlert
{
    public static string PathOf(SentMessage message) => Link().Match(message.Message.Text).Value;

    [GeneratedRegex("/acknowledge/[A-Za-z0-9_-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
