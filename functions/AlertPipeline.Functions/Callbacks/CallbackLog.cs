using AlertPipeline.Notifications;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Callbacks;

/// <summary>What the work on callbacks logs: ids and words from closed sets.</summary>
internal static partial class CallbackLog
{
    [LoggerMessage(8001, LogLevel.Information, "Callback about report {ReportId}, attempt {Attempt}: {Outcome}")]
    public static partial void Attempted(ILogger logger, string reportId, int attempt, string outcome);

    [LoggerMessage(8002, LogLevel.Error, "Callback about report {ReportId} is given up after {Attempts} attempts ({Reason}); its partner has to ask for it")]
    public static partial void GivenUp(ILogger logger, string reportId, int attempts, FailureReason reason);

    [LoggerMessage(8004, LogLevel.Information, "Callback about report {ReportId} is withheld: nothing about its case is sent by itself")]
    public static partial void Withheld(ILogger logger, string reportId);

    [LoggerMessage(8003, LogLevel.Information, "Sweep: {Waiting} callbacks waiting, {Sent} sent again")]
    public static partial void Swept(ILogger logger, int waiting, int sent);
}
