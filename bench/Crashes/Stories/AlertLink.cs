using System.Text.RegularExpressions;
using Local;

namespace Bench.Crashes.Stories;

/// <summary>Finds the link in an alert by which a person takes the case.</summary>
internal static partial class AlertLink
{
    /// <summary>Whether a message has one; a message about a notice has another.</summary>
    public static bool IsIn(InboxMessage message) => Pattern().IsMatch(message.Text);

    /// <summary>Its path.</summary>
    public static string In(InboxMessage alert) => Pattern().Match(alert.Text).Value;

    [GeneratedRegex("/acknowledge/[A-Za-z0-9_-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
