using AlertPipeline.Directory;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.OnCall;

/// <summary>Every hour: warns in the log when in the next 30 days nobody will be on call, or somebody who cannot surely be reached.</summary>
public sealed class WarnOfRotaGaps(DirectoryBook book, TimeProvider clock, ILogger<WarnOfRotaGaps> logger)
{
    /// <summary>Looks.</summary>
    [Function(nameof(WarnOfRotaGaps))]
    public void Run([TimerTrigger("0 10 * * * *")] TimerInfo timer)
    {
        var gaps = DirectoryGaps.Of(book, clock.Now());
        if (gaps.CoverageGaps.Count > 0 || gaps.UnreachablePeople.Count > 0)
        {
            RotaLog.Gaps(logger, gaps.CoverageGaps.Count, gaps.UnreachablePeople.Count);
        }
    }
}
