using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>The days on which the child last kept its duties to report, as days in the Netherlands; null where unknown.</summary>
/// <param name="LastDailyOn">Its last daily registration in the location.</param>
/// <param name="LastWeeklyOn">Its last weekly report to the aliens police (AVIM).</param>
public sealed record Registration(LocalDate? LastDailyOn, LocalDate? LastWeeklyOn);
