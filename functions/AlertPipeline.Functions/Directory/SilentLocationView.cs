using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Functions.Directory;

/// <summary>A location that nobody reports from.</summary>
/// <param name="Partner">The partner whose code it is.</param>
/// <param name="Code">The code.</param>
/// <param name="Name">Its name; null for protected reception, and when the directory has none.</param>
/// <param name="LastReportAt">When a report last named it; null when none ever did.</param>
public sealed record SilentLocationView(string Partner, string Code, string? Name, Instant? LastReportAt)
{
    /// <summary>The view of a location.</summary>
    public static SilentLocationView Of(SilentLocation silent) =>
        new(silent.Location.Partner, silent.Location.Code, silent.Location.IsProtected ? null : silent.Location.Name, silent.LastReportAt);
}
