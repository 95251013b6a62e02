using System.Text.RegularExpressions;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Life;

/// <summary>Finds the link by which the reader of a message takes its case.</summary>
internal static partial class AcknowledgementLink
{
    /// <summary>The path of the link; null when the message holds none.</summary>
    public static string? In(SentMessage message) => Link().Match(message.Text) is { Success: true } link ? link.Value : null;

    [GeneratedRegex("/acknowledge/[A-Za-z0-9_-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Link();
}
