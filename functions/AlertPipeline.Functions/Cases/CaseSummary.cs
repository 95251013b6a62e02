using AlertPipeline.Cases;
using AlertPipeline.Functions.Reports;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>A case in a list.</summary>
/// <param name="CaseReference">The reference that people use.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Whereabouts">Where the child is, as far as reports say; null when nobody is known to be missing.</param>
/// <param name="AcceptedAt">When its first report was accepted.</param>
/// <param name="Urgency">How urgent, and why.</param>
/// <param name="AcknowledgedBy">Who took it; null while nobody has.</param>
/// <param name="ReportCount">How many reports it has.</param>
/// <param name="NextDueAt">When something happens next.</param>
public sealed record CaseSummary(
    string CaseReference, CaseStatus State, Whereabouts? Whereabouts, Instant AcceptedAt, UrgencyView Urgency, Acknowledgement? AcknowledgedBy, int ReportCount, Instant? NextDueAt)
{
    /// <summary>True when it is an exercise; left out otherwise.</summary>
    public bool? Exercise { get; init; }

    /// <summary>The summary of a case.</summary>
    public static CaseSummary Of(Case current) => new(
        current.Id, current.Status, current.Whereabouts, current.AcceptedAt, UrgencyView.Of(current), current.Acknowledgement, current.Reports.Count, current.NextDueAt)
    {
        Exercise = MarkOf(current),
    };

    /// <summary>How a case is marked: true for an exercise, null for what is real.</summary>
    internal static bool? MarkOf(Case current) => current.Exercise is null ? null : true;
}
