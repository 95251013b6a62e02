namespace AlertPipeline.Identity.Names;

/// <summary>The tokens of a meeting.</summary>
internal static class MeetingTokens
{
    private const int Bit = 100;

    /// <summary>The token of each name; of a joined one, both as one.</summary>
    public static (NameToken One, NameToken Other) Of(PersonName one, PersonName other, Meeting meeting) =>
        ((meeting.OneJoined ? one.Joined : one.All)[meeting.One], (meeting.OtherJoined ? other.Joined : other.All)[meeting.Other]);

    /// <summary>How rare the commoner of the two is, in hundredths of a bit.</summary>
    public static int Rarity(PersonName one, PersonName other, Meeting meeting)
    {
        var (first, second) = Of(one, other, meeting);
        return (int)(Math.Min(first.Rarity, second.Rarity) * Bit);
    }
}
