using AlertPipeline.Audits;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Audits;

/// <summary>What the audit logs: kinds, counts and ids.</summary>
internal static partial class AuditLog
{
    [LoggerMessage(9301, LogLevel.Error, "The audit found {Kind}: {Count}, the oldest since {Oldest}")]
    public static partial void Found(ILogger logger, AuditKind kind, int count, Instant oldest);

    [LoggerMessage(9302, LogLevel.Error, "Nobody could be told what the audit found; it is tried again each minute")]
    public static partial void NobodyTold(ILogger logger);

    [LoggerMessage(9303, LogLevel.Warning, "The dead-man's switch did not hear that all is well")]
    public static partial void NotPinged(ILogger logger);

    [LoggerMessage(9304, LogLevel.Warning, "The audit visited case {CaseId}, in which something was late")]
    public static partial void Repaired(ILogger logger, string caseId);

    [LoggerMessage(9305, LogLevel.Error, "The audit could not repair case {CaseId}: {Fault}")]
    public static partial void NotRepaired(ILogger logger, string caseId, string fault);

    [LoggerMessage(9306, LogLevel.Warning, "That people were told what the audit found could not be stored ({Fault}); another instance may tell them again")]
    public static partial void NotNoted(ILogger logger, string fault);
}
