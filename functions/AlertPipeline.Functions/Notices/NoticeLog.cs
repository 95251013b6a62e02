using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notices;

/// <summary>What is logged about clusters and notices: ids only.</summary>
internal static partial class NoticeLog
{
    [LoggerMessage(2400, LogLevel.Error, "What is stored about {Id} cannot be read ({Fault}); the rest goes on without it")]
    public static partial void Unreadable(ILogger logger, string id, string? fault);

    [LoggerMessage(2401, LogLevel.Information, "Desk {Desk} read what report {ReportId} says of third persons")]
    public static partial void ThirdPersonsRead(ILogger logger, string desk, string reportId);
}
