using AlertPipeline.Identity.Names;

namespace AlertPipeline.Identity.Weights;

/// <summary>What the names of two reports say by an evidence table.</summary>
internal static class NameLevels
{
    /// <summary>The sum for the strongest of all pairs of names: one that both know is enough, whatever else the child is called.</summary>
    public static NameSum Best(IReadOnlyList<PersonName> one, IReadOnlyList<PersonName> other, EvidenceTable table)
    {
        var best = default(NameSum);
        for (var first = 0; first < one.Count; first++)
        {
            for (var second = 0; second < other.Count; second++)
            {
                if (one[first].CanBeCompared && other[second].CanBeCompared && Sum(one[first], other[second], table) is var sum && sum.IsStronger(best))
                {
                    best = sum;
                }
            }
        }

        return best.Given != GivenNames.Contradict && MainNamesContradict(one, other, table) ? best with { Certainty = GivenCertainty.Unsure } : best;
    }

    // Another name that both bear, such as that of the family, does not make one child of two main names.
    private static bool MainNamesContradict(IReadOnlyList<PersonName> one, IReadOnlyList<PersonName> other, EvidenceTable table) =>
        (one.Count > 1 || other.Count > 1) && one.Count > 0 && other.Count > 0 && one[0].CanBeCompared && other[0].CanBeCompared
        && Sum(one[0], other[0], table) is { Given: GivenNames.Contradict, Certainty: GivenCertainty.Unsure };

    /// <summary>Each token of the pair that counted, in the order in which they were set against each other, and the names that only one has.</summary>
    public static IEnumerable<Evidence> Lines(PersonName one, PersonName other, EvidenceTable table)
    {
        var meetings = new Meeting[PersonName.MostTokens];
        Array.Resize(ref meetings, NameAlignment.Of(one, other, meetings));
        return meetings.Select(meeting => Line(one, other, meeting, table)).Concat(Enumerable.Repeat(
            new Evidence(EvidenceField.Name, EvidenceLevel.NameExtra, table.Bits(EvidenceLevel.NameExtra)), Extras(one, other, meetings)));
    }

    private static NameSum Sum(PersonName one, PersonName other, EvidenceTable table)
    {
        Span<Meeting> meetings = stackalloc Meeting[PersonName.MostTokens];
        meetings = meetings[..NameAlignment.Of(one, other, meetings)];
        var (bits, rarest, steps) = (Extras(one, other, meetings) * table.Bits(EvidenceLevel.NameExtra), 0.0, default(TokenSteps));
        foreach (var meeting in meetings)
        {
            var (first, second) = MeetingTokens.Of(one, other, meeting);
            var level = TokenLevels.Of(first, second, meeting.Likeness);
            bits += table.Bits(level, Rarity(first, second));
            steps = steps.With(level);
            rarest = TokenSteps.Meets(level) ? Math.Max(rarest, Rarity(first, second)) : rarest;
        }

        return new NameSum(one, other, bits, GivenEvidence.Of(one, other, meetings), steps.Certainty(one.IsOrderKnown && other.IsOrderKnown), rarest);
    }

    private static Evidence Line(PersonName one, PersonName other, Meeting meeting, EvidenceTable table)
    {
        var (first, second) = MeetingTokens.Of(one, other, meeting);
        var (level, rarity) = (TokenLevels.Of(first, second, meeting.Likeness), Rarity(first, second));
        return new Evidence(EvidenceField.Name, level, table.Bits(level, rarity), rarity);
    }

    // A name that both leave unpaired cannot be: pairs are made until one of them has none left.
    private static int Extras(PersonName one, PersonName other, ReadOnlySpan<Meeting> meetings)
    {
        var extras = one.All.Length - other.All.Length;
        foreach (var meeting in meetings)
        {
            extras += (meeting.OtherJoined ? 1 : 0) - (meeting.OneJoined ? 1 : 0);
        }

        return Math.Abs(extras);
    }

    private static double Rarity(NameToken one, NameToken other) => Math.Min(one.Rarity, other.Rarity);
}
