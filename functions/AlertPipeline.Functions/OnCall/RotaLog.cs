using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.OnCall;

/// <summary>What the work on the rota logs: ids and counts.</summary>
internal static partial class RotaLog
{
    [LoggerMessage(9201, LogLevel.Error, "The person who came on call in team {Team} could not be told (shift {ShiftId}); the timer tries again for an hour")]
    public static partial void NobodyTold(ILogger logger, string team, string shiftId);

    [LoggerMessage(9202, LogLevel.Warning, "In the next 30 days layers of teams have nobody on call {Gaps} times, and {People} people on call have fewer than two verified contacts: see GET /api/v1/directory/gaps")]
    public static partial void Gaps(ILogger logger, int gaps, int people);
}
