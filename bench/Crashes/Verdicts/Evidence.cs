using Bench.Crashes.Stages;
using Bench.Crashes.Stories;
using Local;
using NodaTime;

namespace Bench.Crashes.Verdicts;

/// <summary>Everything that can be seen from outside when all is at rest.</summary>
/// <param name="Children">What was accepted.</param>
/// <param name="Messages">What was received.</param>
/// <param name="Books">What storage holds.</param>
/// <param name="Starts">When what was hindered could go on, the first start included.</param>
/// <param name="InFlight">What was in flight at each disturbance.</param>
/// <param name="CaseOf">The case of each accepted report, as its partner is told; nothing for one that is in none.</param>
/// <param name="ReportsOf">The reports of each case, as the person on call sees them.</param>
internal sealed record Evidence(
    IReadOnlyList<Child> Children,
    IReadOnlyList<InboxMessage> Messages,
    Books Books,
    IReadOnlyList<Instant> Starts,
    IReadOnlyList<IReadOnlySet<string>> InFlight,
    IReadOnlyDictionary<string, string> CaseOf,
    IReadOnlyDictionary<string, IReadOnlyList<string>> ReportsOf)
{
    /// <summary>The cases that a child's reports are in; one, when all is well.</summary>
    public IReadOnlyList<string> CasesOf(Child child) => [.. child.Accepted.Select(report => CaseOf.GetValueOrDefault(report.Id)).OfType<string>().Distinct()];
}
