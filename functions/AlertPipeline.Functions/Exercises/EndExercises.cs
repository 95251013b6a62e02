using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Exercises;

/// <summary>Every minute: closes the cases of an exercise that is over.</summary>
public sealed class EndExercises(ExerciseCases exercises)
{
    /// <summary>Closes them.</summary>
    [Function(nameof(EndExercises))]
    public Task Run([TimerTrigger("10 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => exercises.CloseOverAsync(cancellationToken);
}
