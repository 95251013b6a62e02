using AlertPipeline.Functions.Reports;
using NodaTime;

namespace AlertPipeline.Functions.Forms;

/// <summary>What the link of a receipt shows. None of it is personal data.</summary>
/// <param name="Report">The report as its partner sees it, without its case.</param>
/// <param name="CallEmergency">Whether the reporter should call 112 now: for every fact for which the form says so, whatever the rules of the case make of it.</param>
/// <param name="ExpiresAt">Until when the link is good.</param>
internal sealed record Receipt(ReportView Report, bool CallEmergency, Instant ExpiresAt);
