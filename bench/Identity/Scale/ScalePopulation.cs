using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;

namespace Bench.Identity.Scale;

/// <summary>Invented cases in an index, some of whose children are reported again.</summary>
/// <param name="seed">The same seed makes the same children.</param>
/// <param name="every">One of so many children is kept to be reported again.</param>
internal sealed class ScalePopulation(int seed, int every)
{
    private readonly MatchIndex index = new();
    private readonly InventedChildren children = new(seed);
    private readonly List<IdentityFacts> kept = [];
    private int cases;
    private int rowsMost;

    /// <summary>Files a case for each number.</summary>
    public void Fill(IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            var facts = children.Next(number);
            var written = MatchKeys.Written(facts);
            index.Write(written, facts.Self!);
            (cases, rowsMost) = (cases + 1, Math.Max(rowsMost, written.Count));
            if (number % every == 0)
            {
                kept.Add(facts);
            }
        }
    }

    /// <summary>Lets reports look for others.</summary>
    public ScaleResult Probe(int probes)
    {
        var met = Enumerable.Range(cases, probes).Select(number => Look(children.Next(number), caseId: null)).ToList();
        return new ScaleResult(
            Optimized: false,
            cases,
            (double)index.Rows / cases,
            rowsMost,
            met.Count,
            met.Average(probe => probe.Candidates),
            Percentiles.Of(met.Select(probe => (double)probe.Candidates)),
            met.Average(probe => probe.Queries),
            Percentiles.Of(met.Select(probe => (double)probe.Queries)),
            (double)met.Count(probe => probe.CutOff) / met.Count,
            RepeatFigures.Of([.. kept.Select(first => Look(children.Again(first, cases), first.Self))]),
            RepeatFigures.Of([.. kept.Select(first => Look(children.Later(first, cases), first.Self))]),
            Seconds: 0);
    }

    private ScaleProbe Look(IdentityFacts facts, string? caseId)
    {
        var sought = MatchKeys.Sought(facts);
        var hits = index.Find(sought);
        return new ScaleProbe(hits.Cases.Count, sought.Count, hits.CutOff, hits.Cases.Any(hit => hit.CaseId == caseId));
    }
}
