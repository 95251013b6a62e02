using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Reports;

/// <summary>From where on, and how many, a partner asks for its reports in the order of their last change.</summary>
/// <param name="Since">Changes at this moment or later.</param>
/// <param name="Limit">How many reports in one answer.</param>
public sealed record ChangesQuery(Instant Since, int Limit)
{
    private const int UsualLimit = 50;
    private const int LargestLimit = 100;

    private static readonly ReportFault SinceFault =
        new("/since", "'since' must be a date and time with its zone after RFC 3339, such as 2026-11-23T20:30:00Z. Write + as %2B.");

    private static readonly ReportFault LimitFault = new("/limit", $"'limit' must be a whole number from 1 to {LargestLimit}.");
    private static readonly ReportFault OtherFault = new("", "There are no parameters but 'since' and 'limit'.");

    /// <summary>Reads the parameters of a request: the query, or every fault they have. Without 'since' the list starts with the oldest.</summary>
    public static (ChangesQuery? Query, IReadOnlyList<ReportFault> Faults) Read(IReadOnlyDictionary<string, string> parameters)
    {
        var since = parameters.TryGetValue("since", out var moment) ? ReadSince(moment) : NodaConstants.UnixEpoch;
        var limit = parameters.TryGetValue("limit", out var number) ? ReadLimit(number) : UsualLimit;
        var other = parameters.Keys.Any(name => name is not ("since" or "limit"));
        return since is { } from && limit is { } most && !other
            ? (new ChangesQuery(from, most), [])
            : (null, [.. new[] { since is null ? SinceFault : null, limit is null ? LimitFault : null, other ? OtherFault : null }.OfType<ReportFault>()]);
    }

    private static Instant? ReadSince(string text) =>
        OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out var moment) && moment.Year <= ReportLimits.LastYear ? moment.ToInstant() : null;

    private static int? ReadLimit(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= LargestLimit ? limit : null;
}
