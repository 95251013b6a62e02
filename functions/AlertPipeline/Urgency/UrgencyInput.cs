using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Urgency;

/// <summary>
/// All that the urgency rules can see. It has no nationality, ethnicity, language, religion, origin or residence status,
/// and nothing that stands for one of them; a test fails when a member is added.
/// </summary>
/// <param name="Kind">What the report tells: only one about a missing child is expected to say how old it is.</param>
/// <param name="ChildIsMissing">Whether this report, or another about the same child, says that it is missing.</param>
/// <param name="Age">The ages the report allows; null when it says nothing.</param>
/// <param name="Signs">What is known to be so.</param>
/// <param name="UnseenFor">How long the child had not been seen when a report said it was missing; null when nobody knows.</param>
public sealed record UrgencyInput(ReportKind Kind, bool ChildIsMissing, AgeSpan? Age, UrgencySigns Signs, Duration? UnseenFor)
{
    /// <summary>Takes the input out of a report; ages count on the day it came in, in the Netherlands.</summary>
    /// <param name="report">The report.</param>
    /// <param name="receivedAt">When it came in.</param>
    /// <param name="namesProtectedLocation">Whether a place that it names is a protected location by the directory.</param>
    public static UrgencyInput From(Report report, Instant receivedAt, bool namesProtectedLocation) => new(
        report.Kind,
        report.Kind == ReportKind.Missing,
        AgeSpan.Of(report.Child, NetherlandsTime.DateOf(receivedAt)),
        SignsOf.Report(report) | (namesProtectedLocation ? UrgencySigns.AtProtectedLocation : UrgencySigns.None),
        report.Kind == ReportKind.Missing && report.LastSeen.At is { } seen ? receivedAt - seen : null);

    /// <summary>The input with what is known in its case: whether somebody says that the child is missing.</summary>
    public UrgencyInput InCase(bool childIsMissing) => this with { ChildIsMissing = ChildIsMissing || childIsMissing };
}
