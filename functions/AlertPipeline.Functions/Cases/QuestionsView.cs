using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Functions.Cases;

/// <summary>The questions about trafficking that a report asks for.</summary>
/// <param name="Rule">The rule: X1.</param>
/// <param name="Text">Its sentence, in Dutch.</param>
/// <param name="Note">What whoever asks them has to know, in Dutch.</param>
/// <param name="Open">Those that the report left open, as JSON Pointers.</param>
public sealed record QuestionsView(string Rule, string Text, string Note, IReadOnlyList<string> Open)
{
    /// <summary>The questions for a report; null when it asks for none, or cannot be found.</summary>
    public static QuestionsView? Of(Report? report) => report is not null && TraffickingQuestions.AreAsked(report)
        ? new QuestionsView(TraffickingQuestions.Rule, TraffickingQuestions.Dutch, TraffickingQuestions.NonPunishment, TraffickingQuestions.OpenIn(report))
        : null;
}
