using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Telemetry;

/// <summary>The labels of all that is measured. A value is a word of a closed set, so that their number stays small and none tells of a child.</summary>
internal static class MetricLabels
{
    public static KeyValuePair<string, object?> Of<T>(string name, T value)
        where T : struct, Enum => new(name, value.ToWord());

    /// <summary>Of what is real, <c>none</c>.</summary>
    public static KeyValuePair<string, object?> Of(ExerciseKind? exercise) => new("exercise", exercise?.ToWord() ?? "none");
}
