using AlertPipeline.Exercises;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Exercises;

/// <summary>What the work on exercises logs.</summary>
internal static partial class ExerciseLog
{
    [LoggerMessage(9501, LogLevel.Error, "The report {Reference} that the app sent itself came to its end as {Verdict}")]
    public static partial void DidNotArrive(ILogger logger, string reference, SyntheticVerdict verdict);
}
