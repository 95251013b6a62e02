using Microsoft.Extensions.Logging;

namespace AlertPipeline.Configuration;

/// <summary>What the directory logs: counts, and faults as they are shown at the start.</summary>
internal static partial class DirectoryLog
{
    [LoggerMessage(9101, LogLevel.Information, "The directory changed and is in force as version {Version}: {Partners} partners, {Desks} desks, {People} people")]
    public static partial void Loaded(ILogger logger, string version, int partners, int desks, int people);

    [LoggerMessage(9102, LogLevel.Error, "The directory changed and is not in force, what it held before is: {Fault}")]
    public static partial void Refused(ILogger logger, string fault);
}
