namespace AlertPipeline.Identity.Names;

/// <summary>Compares two names in the same way whoever bears them. The order does not matter.</summary>
public static class NameComparison
{
    private const double ExtraWhereOneMet = 0.8;
    private const double ExtraWhereMoreMet = 0.96;
    private const double LeastOfContradiction = 0.3;
    private const double PerLikeness = 0.6;

    /// <summary>What the two say about being one person's name.</summary>
    public static NameEvidence Compare(PersonName one, PersonName other)
    {
        if (!one.CanBeCompared || !other.CanBeCompared)
        {
            return default;
        }

        Span<Meeting> meetings = stackalloc Meeting[PersonName.MostTokens];
        meetings = meetings[..NameAlignment.Of(one, other, meetings)];
        return Judge(one, other, meetings);
    }

    private static NameEvidence Judge(PersonName one, PersonName other, ReadOnlySpan<Meeting> meetings)
    {
        var (met, weakest, sum, weights, against) = (0, TokenLikeness.Same, 0L, 0L, 1.0);
        foreach (var meeting in meetings)
        {
            if (meeting.IsMet)
            {
                var weight = MeetingTokens.Rarity(one, other, meeting);
                (met, weakest, sum, weights) = (met + 1, Math.Min(weakest, meeting.Likeness), sum + ((long)weight * meeting.Likeness), weights + weight);
            }
            else
            {
                against *= LeastOfContradiction + (PerLikeness * meeting.Likeness / TokenLikeness.Same);
            }
        }

        var extras = Math.Abs(Width(one, meetings, turned: false) - Width(other, meetings, turned: true));
        var similarity = met == 0
            ? BestOf(meetings) / (double)TokenLikeness.Same
            : ((double)sum / weights + weakest) / 2 / TokenLikeness.Same * against * Extra(met, extras);
        return new NameEvidence(Math.Round(similarity, 4), GivenEvidence.Of(one, other, meetings), met, met == 0 ? 0 : weakest / (double)TokenLikeness.Same);
    }

    private static double Extra(int met, int extras)
    {
        var (all, each) = (1.0, met == 1 ? ExtraWhereOneMet : ExtraWhereMoreMet);
        for (var extra = 0; extra < extras; extra++)
        {
            all *= each;
        }

        return all;
    }

    private static int BestOf(ReadOnlySpan<Meeting> meetings) => meetings.Length == 0 ? 0 : meetings[0].Likeness;

    // A title that one partner writes and another does not is no extra name.
    private static int Width(PersonName name, ReadOnlySpan<Meeting> meetings, bool turned)
    {
        var width = 0;
        foreach (var token in name.All)
        {
            width += token.IsTitle || token.IsInitial ? 0 : 1;
        }

        foreach (var meeting in meetings)
        {
            width -= (turned ? meeting.OtherJoined : meeting.OneJoined) ? 1 : 0;
        }

        return width;
    }
}
