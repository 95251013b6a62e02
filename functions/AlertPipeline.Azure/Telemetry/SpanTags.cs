namespace AlertPipeline.Telemetry;

/// <summary>All that a span of the app may say about what it did.</summary>
public static class SpanTags
{
    /// <summary>The id of a report.</summary>
    public const string Report = "alertpipeline.report";

    /// <summary>The reference of a case.</summary>
    public const string Case = "alertpipeline.case";

    /// <summary>The id of a message to a person.</summary>
    public const string Notification = "alertpipeline.notification";

    /// <summary>What came of it, from a closed set.</summary>
    public const string Outcome = "alertpipeline.outcome";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Report, Case, Notification, Outcome];
}
