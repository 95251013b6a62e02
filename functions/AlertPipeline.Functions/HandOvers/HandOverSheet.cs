using AlertPipeline.Cases;
using AlertPipeline.HandOvers;

namespace AlertPipeline.Functions.HandOvers;

/// <summary>What the page of a hand-over shows to somebody who typed the code.</summary>
/// <param name="Session">That the code was typed, for the forms.</param>
/// <param name="Reports">What the contact may know of each report; empty where it is not shown.</param>
/// <param name="Faults">Why nothing was done, in Dutch; empty when it was.</param>
/// <param name="Contacts">Whom one may ring about the case.</param>
internal sealed record HandOverSheet(
    string Session, IReadOnlyList<IReadOnlyList<PoliceFact>> Reports, IReadOnlyList<string> Faults, IReadOnlyList<CaseContact> Contacts);
