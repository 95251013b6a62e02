using AlertPipeline.Reports;

namespace AlertPipeline.Forms;

/// <summary>What came of reading a request for a link.</summary>
/// <param name="Request">The request; null when there are faults.</param>
/// <param name="Faults">All faults; empty when there is a request.</param>
public sealed record FormLinkReading(FormLinkRequest? Request, IReadOnlyList<ReportFault> Faults);
