using AlertPipeline;
using AlertPipeline.Cases;
using Bench.Crashes.Stories;

namespace Bench.Crashes.Verdicts;

/// <summary>What is wrong with the cases: a child that has none or two, a report in two, a case that is not where people brought it.</summary>
internal static class CaseFaults
{
    public static IEnumerable<string> Of(Evidence evidence) => [.. evidence.Children.SelectMany(child => Of(child, evidence)), .. Shared(evidence), .. Doubled(evidence)];

    private static IEnumerable<string> Of(Child child, Evidence evidence) => evidence.CasesOf(child) switch
    {
        [] => [$"child {child.Number} is in no case"],
        [var only] when evidence.Books.Statuses.GetValueOrDefault(StatusHolder(child, only)) is var status && status != Wanted(child.Part).ToString() =>
            [$"case {only} of child {child.Number} is {status} and should be {Wanted(child.Part)}"],
        [_] => [],
        var several => [$"child {child.Number} is in {several.Count} cases: {string.Join(' ', several)}"],
    };

    // What was taken in goes on elsewhere; its own row says so.
    private static string StatusHolder(Child child, string only) => child.Part == ChildPart.TakenIn ? DerivedId.Case(child.Accepted[0].Id) : only;

    private static CaseStatus Wanted(ChildPart part) => part switch
    {
        ChildPart.Closed or ChildPart.Urgent => CaseStatus.Closed,
        ChildPart.TakenIn => CaseStatus.Merged,
        _ => CaseStatus.Acknowledged,
    };

    private static IEnumerable<string> Shared(Evidence evidence) =>
        from child in evidence.Children
        from reference in evidence.CasesOf(child)
        group child by reference into together
        where together.Count() > (together.Any(child => child.Part == ChildPart.TakenIn) ? 2 : 1)
        select $"case {together.Key} holds children {string.Join(' ', together.Select(child => child.Number))}";

    private static IEnumerable<string> Doubled(Evidence evidence) =>
        from child in evidence.Children
        from report in child.Accepted
        let times = evidence.ReportsOf.Values.Sum(reports => reports.Count(id => id == report.Id))
        where times != 1
        select $"report {report.Id} is {times} times in cases";
}
