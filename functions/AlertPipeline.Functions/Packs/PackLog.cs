using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Packs;

/// <summary>What the work on packs logs.</summary>
internal static partial class PackLog
{
    [LoggerMessage(9401, LogLevel.Error, "The pack for the coordinator could not be sent; the next one is made in 15 minutes")]
    public static partial void NotSent(ILogger logger);
}
