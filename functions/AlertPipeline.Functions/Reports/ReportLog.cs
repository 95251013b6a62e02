using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Reports;

/// <summary>What the work on reports logs: ids only.</summary>
internal static partial class ReportLog
{
    [LoggerMessage(2001, LogLevel.Warning, "Report {ReportId} is stored; the queue did not answer ({Fault}), the sweep will send it")]
    public static partial void DispatchFailed(ILogger logger, string reportId, string fault);

    [LoggerMessage(2002, LogLevel.Warning, "A queue message names report {ReportId}, which is not there")]
    public static partial void Unknown(ILogger logger, string reportId);

    [LoggerMessage(2003, LogLevel.Information, "Report {ReportId} is in case {CaseId} ({Identity})")]
    public static partial void Processed(ILogger logger, string reportId, string caseId, string identity);

    [LoggerMessage(2004, LogLevel.Error, "Report {ReportId} cannot be read and is left out of its partner's list: {Fault}")]
    public static partial void Unreadable(ILogger logger, string reportId, string? fault);

    [LoggerMessage(2005, LogLevel.Error, "Report {ReportId} cannot be read and its partner is not told that it is in case {CaseId} now: {Fault}")]
    public static partial void NotMoved(ILogger logger, string reportId, string caseId, string? fault);
}
