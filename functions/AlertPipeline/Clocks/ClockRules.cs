namespace AlertPipeline.Clocks;

/// <summary>The published limits that people have to know of. A case keeps those it was opened with.</summary>
/// <param name="Version">The version; it changes with every change.</param>
/// <param name="Police">How long after last sight the police must know.</param>
/// <param name="Transfer">How long after the expected arrival of a child on its way others may speak of a departure with unknown destination (MOB).</param>
/// <param name="WeeklyReports">How many weekly reports in a row have to be missed for the same.</param>
/// <param name="DailyRegistrations">How many daily registrations in a row have to be missed for the same.</param>
public sealed record ClockRules(string Version, WarningClock Police, ElapsedClock Transfer, MissedClock WeeklyReports, MissedClock DailyRegistrations);
