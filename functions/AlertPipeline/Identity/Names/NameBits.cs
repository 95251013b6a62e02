namespace AlertPipeline.Identity.Names;

/// <summary>What two tokens set against each other are worth, in hundredths of a bit.</summary>
internal static class NameBits
{
    private const int Bit = 100;
    private const int Contradiction = -300;
    private const int GivenContradiction = -450;
    private const int LikenessThatSaysNothing = 550;

    /// <summary>Positive where they meet, the more the rarer they are; negative where they contradict.</summary>
    public static int Of(PersonName one, PersonName other, Meeting meeting)
    {
        var (first, second) = Tokens(one, other, meeting);
        if (!meeting.IsMet)
        {
            return first.IsTitle || second.IsTitle ? 0 : first.Role == NameRole.Given && second.Role == NameRole.Given ? GivenContradiction : Contradiction;
        }

        var share = meeting.Likeness - LikenessThatSaysNothing;
        return Rarity(one, other, meeting) * share / (TokenLikeness.Same - LikenessThatSaysNothing);
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
