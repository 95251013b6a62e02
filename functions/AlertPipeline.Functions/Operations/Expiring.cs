using AlertPipeline.Functions.Exercises;
using AlertPipeline.Signals;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>
/// Deletes what is kept for a while only: exercises with their cases, links in alerts, counts of failed tries, dead letters that were put back, and what joins signals.
/// </summary>
public sealed class Expiring(
    ExerciseStore exercises, ExerciseCases exerciseCases, LinkStore links, FailedTryStore tries, DeadLetterStore letters, PieceStore pieces, ThirdPersonStore thirdPersons, NoticeStore notices,
    TimeProvider clock, ILogger<Expiring> logger)
{
    private const int MostPerRun = 5000;

    // By then a message was processed, or is a dead letter.
    private static readonly Duration TriesAreOld = Duration.FromDays(1);

    /// <summary>Deletes what is over, as much as one run may.</summary>
    /// <exception cref="AggregateException">Some parts failed; all others were done.</exception>
    public Task ExpireAsync(CancellationToken cancellationToken) => Parts.DoAsync(
        logger,
        cancellationToken,
        ("exercises", token => exercises.DeleteOverAsync(MostPerRun, token)),
        ("exercise cases", exerciseCases.DeleteOverAsync),
        ("links", token => links.DeleteExpiredAsync(clock.Now(), MostPerRun, token)),
        ("failed tries", token => tries.ForgetOldAsync(clock.Now() - TriesAreOld, MostPerRun, token)),
        ("dead letters", token => letters.DeleteOverAsync(clock.Now(), MostPerRun, token)),
        ("pieces", token => pieces.DeleteOverAsync(clock.Now(), MostPerRun, token)),
        ("third persons", token => thirdPersons.DeleteOverAsync(clock.Now(), MostPerRun, token)),
        ("notices", token => notices.DeleteOlderAsync(SignalRetention.NoticesSince(clock.Now()), MostPerRun, token)));
}
