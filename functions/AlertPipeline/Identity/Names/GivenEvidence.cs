namespace AlertPipeline.Identity.Names;

/// <summary>What given names say. Where the order of a name is not known, its first or its last token can be the given name.</summary>
internal static class GivenEvidence
{
    private const int Agrees = 850;
    private const int Resembles = 300;

    /// <summary>Judges the tokens that were set against each other.</summary>
    public static GivenNames Of(PersonName one, PersonName other, ReadOnlySpan<Meeting> meetings)
    {
        if (!HasGiven(one) || !HasGiven(other))
        {
            return GivenNames.Unknown;
        }

        var (likeness, elsewhere, contradicts) = (0, false, false);
        foreach (var meeting in meetings)
        {
            var (first, second) = (IsGiven(one, meeting.One), IsGiven(other, meeting.Other));
            contradicts |= !meeting.IsMet;
            elsewhere |= meeting.IsMet && (first || second);
            likeness = Math.Max(likeness, first && second && one.All[meeting.One].Role == other.All[meeting.Other].Role ? meeting.Likeness : 0);
        }

        var isSure = (one.IsOrderKnown && other.IsOrderKnown) || !contradicts;
        return likeness >= Agrees && isSure ? GivenNames.Agree : likeness >= Resembles || elsewhere ? GivenNames.Partly : GivenNames.Contradict;
    }

    private static bool HasGiven(PersonName name) => name.All[0] is { Role: NameRole.Given };

    private static bool IsGiven(PersonName name, int at) => at == 0 || (!name.IsOrderKnown && at == name.All.Length - 1);
}
