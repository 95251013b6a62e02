namespace Bench.Identity.Scale;

/// <summary>What the index does for a report among many cases.</summary>
/// <param name="Optimized">Whether this was a release build; times of another say little.</param>
/// <param name="Cases">How many cases there are.</param>
/// <param name="RowsMean">Rows written for each, on average.</param>
/// <param name="RowsMost">Rows written for one, at most.</param>
/// <param name="Probes">How many reports of further children looked for others.</param>
/// <param name="CandidatesMean">How many cases one of these met, on average.</param>
/// <param name="Candidates">The same, as it is spread.</param>
/// <param name="QueriesMean">Queries of one, on average.</param>
/// <param name="Queries">The same, as it is spread.</param>
/// <param name="CutOffShare">The share that met more than can be compared, or too many by all that could have found an earlier report.</param>
/// <param name="SameDays">Reports by another partner of a disappearance of which there is a case.</param>
/// <param name="Later">Reports that a child of whom there is a case disappeared again.</param>
/// <param name="Seconds">How long it all took.</param>
internal sealed record ScaleResult(
    bool Optimized,
    int Cases,
    double RowsMean,
    int RowsMost,
    int Probes,
    double CandidatesMean,
    Percentiles Candidates,
    double QueriesMean,
    Percentiles Queries,
    double CutOffShare,
    RepeatFigures SameDays,
    RepeatFigures Later,
    double Seconds);
