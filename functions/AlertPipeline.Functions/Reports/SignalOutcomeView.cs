using AlertPipeline.Notices;
using AlertPipeline.Reports;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Reports;

/// <summary>What became of a signal, for its reporter: one sentence, without anybody's data.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Text">The same in a sentence, in Dutch.</param>
public sealed record SignalOutcomeView(SignalOutcome Outcome, string Text)
{
    /// <summary>What became of the signal of a report; null when it holds none, or is an exercise.</summary>
    public static SignalOutcomeView? Of(StoredReport report) => report switch
    {
        { Exercise: true } or { Report.Kind: ReportKind.Missing } => null,
        { Report.Kind: ReportKind.Concern } or { HasClues: true } => Of(report.Outcome ?? SignalOutcome.Compared),
        _ => null,
    };

    private static SignalOutcomeView Of(SignalOutcome outcome) => new(outcome, SignalOutcomes.ToText(outcome));
}
