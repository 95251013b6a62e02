using AlertPipeline.Directory;
using AlertPipeline.Modes;
using AlertPipeline.Reports;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Exercises;

/// <summary>Knows whether an exercise is run, and what takes part in it.</summary>
public sealed class ExerciseWatch(ModeStore modes, TimeProvider clock)
{
    /// <summary>Whether an exercise of people is run.</summary>
    public async Task<bool> IsUnderWayAsync(CancellationToken cancellationToken) =>
        await modes.FindAsync(ModeKind.Exercise, clock.Now(), cancellationToken) is not null;

    /// <summary>Whether an exercise is processed like a real report: that a child is missing, while an exercise is run, and what the app sends itself.</summary>
    internal async Task<bool> TakesAsync(Partner partner, Report report, CancellationToken cancellationToken) =>
        partner.Id == SyntheticPartner.Id || (report.Kind == ReportKind.Missing && await IsUnderWayAsync(cancellationToken));
}
