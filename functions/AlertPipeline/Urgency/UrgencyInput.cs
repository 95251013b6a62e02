using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Urgency;

/// <summary>
/// All that the urgency rules can see. It has no nationality, ethnicity, language, religion, origin or residence status,
/// and nothing that stands for one of them; a test fails when a member is added.
/// </summary>
/// <param name="Kind">What the report tells: only one about a missing child is expected to say how old it is.</param>
/// <param name="Age">The ages the report allows; null when it says nothing.</param>
/// <param name="Phase">Where in reception.</param>
/// <param name="CrimeForceAbductionOrThreat">Signs of crime, force, abduction or threat.</param>
/// <param name="ProtectedReceptionIndicated">Protected reception is indicated.</param>
public sealed record UrgencyInput(ReportKind Kind, AgeSpan? Age, Phase Phase, Answer CrimeForceAbductionOrThreat, Answer ProtectedReceptionIndicated)
{
    /// <summary>Takes the input out of a report; ages count on the day it came in, in the Netherlands.</summary>
    public static UrgencyInput From(Report report, Instant receivedAt) => new(
        report.Kind,
        AgeSpan.Of(report.Child, NetherlandsTime.DateOf(receivedAt)),
        report.Phase,
        report.Asked(Circumstance.CrimeForceAbductionOrThreat),
        report.Asked(Circumstance.ProtectedReceptionIndicated));
}
