namespace AlertPipeline.Reports;

/// <summary>Who takes part in an exercise. Exercises of different kinds never meet, and none meets what is real.</summary>
public enum ExerciseKind
{
    /// <summary>People: a partner in the sandbox sent it while an exercise was run.</summary>
    Drill,

    /// <summary>Nobody: the app sent it to itself.</summary>
    Synthetic,
}
