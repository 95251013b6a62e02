using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;

namespace Bench.Identity;

/// <summary>A case of the run, always open.</summary>
/// <param name="Id">Its id, derived from its first report as in the app.</param>
/// <param name="Reports">What was joined to it, in order.</param>
internal sealed record KnownCase(string Id, List<Subject> Reports)
{
    /// <summary>Compares a report with all reports of this case, as the app does.</summary>
    public ScoredCase Score(IdentityFacts facts) =>
        new(Candidate.Score(facts, Id, isOpen: true, Reports.Select(known => known.Facts)), [.. Reports.Select(KnownCases.OwnId)]);

    /// <summary>Whether a report of this child is in it.</summary>
    public bool Holds(Subject subject) => Reports.Exists(known => known.Child == subject.Child);

    /// <summary>Whether a report of a brother or sister is in it and none of the child itself.</summary>
    public bool HoldsOnlySiblings(Subject subject) => subject.Family is not null && !Holds(subject) && Reports.Exists(known => known.Family == subject.Family);
}
