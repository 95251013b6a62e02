using System.Diagnostics;

namespace AlertPipeline.Telemetry;

/// <summary>
/// The spans of the app: one trace for each report, whatever it goes through. Their names and values are ids and words from closed sets.
/// Without a listener none is made.
/// </summary>
public static class Spans
{
    /// <summary>The name by which listeners find them.</summary>
    public const string SourceName = "AlertPipeline";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>The W3C traceparent of the present span of the app; null when there is none.</summary>
    public static string? Here => Own?.Id;

    private static Activity? Own => Activity.Current is { Source.Name: SourceName } span ? span : null;

    /// <summary>Starts a part of the present span; it ends when it is disposed of. Null when nobody listens.</summary>
    public static Activity? Start(string name, ActivityKind kind) => Source.StartActivity(name, kind);

    /// <summary>
    /// Starts the run of a function: in a trace that is given, else in one of its own. What the platform itself traces around it is left out: that holds the
    /// address of the request, and who calls must not choose the trace.
    /// </summary>
    /// <param name="function">The name of the function.</param>
    /// <param name="kind">What starts it.</param>
    /// <param name="trace">The traceparent of its message; null when it has none.</param>
    public static Activity? StartRun(string function, ActivityKind kind, string? trace) => StartApart(function, kind, Parse(trace), link: false);

    /// <summary>Starts a trace of its own with a link to the present span, for one of many reports that came together.</summary>
    public static Activity? StartApart(string name) => StartApart(name, ActivityKind.Internal, parent: default, link: true);

    /// <summary>
    /// Goes on in the trace of what is worked on, with a link to the present span; where that is this trace already, or none is known, as a part of the present span.
    /// </summary>
    /// <param name="name">What is done.</param>
    /// <param name="trace">The traceparent that was kept; null when nothing was traced then.</param>
    public static Activity? Continue(string name, string? trace) =>
        Parse(trace) is var kept && kept != default && kept.TraceId != Activity.Current?.TraceId
            ? StartApart(name, ActivityKind.Internal, kept, link: true)
            : Start(name, ActivityKind.Internal);

    /// <summary>Says what the present span is about.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="notificationId">The message to a person.</param>
    /// <param name="outcome">What came of it, from a closed set.</param>
    public static void About(string? reportId = null, string? caseId = null, string? notificationId = null, string? outcome = null)
    {
        Say(SpanTags.Report, reportId);
        Say(SpanTags.Case, caseId);
        Say(SpanTags.Notification, notificationId);
        Say(SpanTags.Outcome, outcome);
    }

    /// <summary>Says that the present span failed, by the type of the fault: its text may repeat input.</summary>
    public static void Fail(Exception fault) => Own?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);

    private static void Say(string name, string? value)
    {
        if (value is not null)
        {
            Own?.SetTag(name, value);
        }
    }

    private static Activity? StartApart(string name, ActivityKind kind, ActivityContext parent, bool link)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        // The present one would else become the parent of what has none.
        var here = Activity.Current;
        Activity.Current = null;
        return Source.StartActivity(name, kind, parent, links: link && here is not null ? [new ActivityLink(here.Context)] : null);
    }

    private static ActivityContext Parse(string? trace) => ActivityContext.TryParse(trace, null, isRemote: true, out var context) ? context : default;
}
