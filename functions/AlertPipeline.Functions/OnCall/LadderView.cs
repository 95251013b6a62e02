using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Functions.OnCall;

/// <summary>The ladder that a new case would climb.</summary>
/// <param name="Version">The version of the ladder.</param>
/// <param name="Directory">The version of the directory by which people were found.</param>
/// <param name="Level">How urgent the case would be.</param>
/// <param name="AcceptedAt">When its report would be accepted.</param>
/// <param name="LastSeenAt">When the child would have been last seen; null for unknown.</param>
/// <param name="Unit">The code of the police unit; null for unknown, and then the national contact is told.</param>
/// <param name="Acceptances">How many people have to take the case before nobody else is alerted.</param>
/// <param name="QuietHours">When nobody is woken, as clocks in the Netherlands show it; null where people are told at any hour.</param>
/// <param name="Reviews">When whoever has the case is asked whether they still work on it, counted from then; the last repeats for ever.</param>
/// <param name="AnswerWithin">How long they may leave that unanswered before the ladder starts anew.</param>
/// <param name="Steps">The steps, the earliest first; a repeat stands at its first time.</param>
public sealed record LadderView(
    string Version,
    string Directory,
    UrgencyLevel Level,
    Instant AcceptedAt,
    Instant? LastSeenAt,
    string? Unit,
    int Acceptances,
    QuietHours? QuietHours,
    IReadOnlyList<Duration> Reviews,
    Duration AnswerWithin,
    IReadOnlyList<LadderStepView> Steps)
{
    /// <summary>The ladder for a query.</summary>
    public static LadderView Of(LadderQuery query, DirectoryBook book)
    {
        var level = book.Ladder.For(query.Level);
        return new(
            book.Ladder.Version,
            book.Version,
            query.Level,
            query.AcceptedAt,
            query.LastSeenAt,
            query.Unit,
            level.Acceptances,
            level.QuietHours,
            level.Reviews,
            level.AnswerWithin,
            LadderStepView.Of(LadderPreview.Of(query, book), messages: [], book));
    }
}
