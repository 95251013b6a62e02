using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Exercises;

/// <summary>What becomes of the cases of an exercise when it is over. They are the only ones that are closed and deleted without a person.</summary>
public static class ExerciseEnding
{
    private const string By = "AlertPipeline";
    private const string Subject = "exercise";

    /// <summary>How long a case stays after it was closed, so that people can talk it over.</summary>
    public static Duration KeptFor { get; } = Duration.FromDays(1);

    /// <summary>Closes a case; nothing changes in one that is closed, or that goes on in another. Nobody is told but contacts of the police that were offered it.</summary>
    public static CaseChange Close(Case current, DirectoryBook book, Instant now) => current is { IsWorkedOn: true, Exercise: not null }
        ? HandOverEnding.Tell(Close(CaseChange.Of(current).DropProposal(Subject, now), new Closure(ClosingReason.ExerciseOver, By, now)), book, now)
        : CaseChange.Of(current);

    /// <summary>Whether a case is to be deleted. One that the app sent itself is as soon as it was judged; where nothing judges it any more, a day after it began.</summary>
    public static bool IsOver(Case current, Instant now) => current.Exercise switch
    {
        null => false,
        ExerciseKind.Synthetic => current.AcceptedAt + KeptFor <= now,
        _ => current.Closure?.At + KeptFor <= now,
    };

    private static CaseChange Close(CaseChange change, Closure closure) => CaseClosing.Close(change, closure, Subject);
}
