using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>The steps for one level of urgency.</summary>
/// <param name="Steps">In the order in which they are usually climbed.</param>
/// <param name="Reviews">For a case that somebody took: when to ask them whether they still work on it, counted from then. The last interval repeats for ever.</param>
public sealed record LadderLevel(IReadOnlyList<LadderStep> Steps, IReadOnlyList<Duration> Reviews)
{
    private static readonly Duration UsualAnswer = Duration.FromHours(2);

    /// <summary>How many people have to take a case, each for themselves, before nobody else is alerted; 1 where the ladder does not say.</summary>
    public int Acceptances { get; init; } = 1;

    /// <summary>How long whoever has a case may leave a review unanswered before the ladder starts anew; two hours where the ladder does not say.</summary>
    public Duration AnswerWithin { get; init; } = UsualAnswer;

    /// <summary>When nobody is woken at this level; null where people are told at any hour.</summary>
    public QuietHours? QuietHours { get; init; }
}
