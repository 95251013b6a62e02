using AlertPipeline.Identity;

namespace AlertPipeline.Tests.Identity;

/// <summary>Matches of each likeness.</summary>
internal static class Matches
{
    public static Match Of(Likeness likeness) => likeness switch
    {
        Likeness.Same => new Match(1, EvidenceGroups.Name | EvidenceGroups.Date, Vetoes.None),
        Likeness.Possible => new Match(0.5, EvidenceGroups.Name, Vetoes.None),
        _ => Match.None,
    };
}
