using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports;

namespace AlertPipeline.Cases;

/// <summary>Which cases somebody asks for.</summary>
/// <param name="Exercises">Whether those of exercises, and none that is real.</param>
public sealed record CaseListQuery(bool Exercises)
{
    private static readonly ReportFault ExerciseFault = new("/exercise", "'exercise' must be 'true' or 'false'.");
    private static readonly ReportFault OtherFault = new("", "There are no parameters but 'exercise'.");

    /// <summary>Reads the parameters of a request. Without 'exercise' what is real is meant.</summary>
    public static ActReading<CaseListQuery> Read(IReadOnlyDictionary<string, string> parameters)
    {
        var exercise = parameters.GetValueOrDefault("exercise", "false");
        ReportFault[] faults =
        [
            .. exercise is "true" or "false" ? Array.Empty<ReportFault>() : [ExerciseFault],
            .. parameters.Keys.All(name => name == "exercise") ? Array.Empty<ReportFault>() : [OtherFault],
        ];
        return faults.Length > 0 ? new(null, faults) : new(new CaseListQuery(exercise == "true"), []);
    }
}
