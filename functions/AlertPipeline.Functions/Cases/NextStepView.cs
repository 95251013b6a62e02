using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>What will happen in a case unless somebody takes it before.</summary>
/// <param name="Step">The step of the ladder, the warning of a limit, or review.</param>
/// <param name="At">When.</param>
/// <param name="To">The names of those who will be told.</param>
public sealed record NextStepView(string Step, Instant At, IReadOnlyList<string> To)
{
    private const string Review = "review";

    /// <summary>The next steps of a case, the earliest first.</summary>
    public static IReadOnlyList<NextStepView> Of(Case current, DirectoryBook book) => current switch
    {
        { NextReviewAt: { } review, Acknowledgement: { } taken } =>
            [.. ClockWarnings.Coming(current).Append((Name: Review, At: review)).Select(step => new NextStepView(step.Name, step.At, [taken.Name])).OrderBy(step => step.At)],
        { Status: CaseStatus.Open } => [.. LadderPlan.Of(current).Select(planned => Of(planned, current, book))],
        _ => [],
    };

    private static NextStepView Of(PlannedStep planned, Case current, DirectoryBook book) =>
        new(planned.Step.Name, planned.At, [.. StepRecipients.Of(planned.Step.Target, current, book).Select(person => person.Name)]);
}
