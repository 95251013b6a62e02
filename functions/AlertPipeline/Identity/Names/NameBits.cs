namespace AlertPipeline.Identity.Names;

/// <summary>What two tokens set against each other are worth, in hundredths of a bit.</summary>
internal static class NameBits
{
    private const int Bit = 100;
    private const int Contradiction = -280;
    private const int GivenContradiction = -510;

    // What is left of a name's rarity where two spellings are as far apart as they may be, in thousandths.
    private const int LeastShare = 400;

    /// <summary>Positive where they meet, the more the rarer they are; negative where they contradict.</summary>
    public static int Of(PersonName one, PersonName other, Meeting meeting)
    {
        var (first, second) = Tokens(one, other, meeting);
        if (!meeting.IsMet)
        {
            var contradiction = first.IsTitle || second.IsTitle ? 0 : first.Role == NameRole.Given && second.Role == NameRole.Given ? GivenContradiction : Contradiction;
            return contradiction * (TokenLikeness.Meets - meeting.Likeness) / TokenLikeness.Meets;
        }

        var near = meeting.Likeness - TokenLikeness.Meets;
        return Rarity(one, other, meeting) * (LeastShare + ((TokenLikeness.Same - LeastShare) * near / (TokenLikeness.Same - TokenLikeness.Meets))) / TokenLikeness.Same;
    }

    /// <summary>How rare the commoner of the two is.</summary>
    public static int Rarity(PersonName one, PersonName other, Meeting meeting)
    {
        var (first, second) = Tokens(one, other, meeting);
        return (int)(Math.Min(first.Rarity, second.Rarity) * Bit);
    }

    private static (NameToken One, NameToken Other) Tokens(PersonName one, PersonName other, Meeting meeting) =>
        ((meeting.OneJoined ? one.Joined : one.All)[meeting.One], (meeting.OtherJoined ? other.Joined : other.All)[meeting.Other]);
}
