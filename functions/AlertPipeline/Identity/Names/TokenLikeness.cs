namespace AlertPipeline.Identity.Names;

/// <summary>How alike two tokens are, in thousandths: from 500 on they may be one name, 1000 is the same name.</summary>
internal static class TokenLikeness
{
    /// <summary>From here on two tokens meet.</summary>
    public const int Meets = 500;

    /// <summary>The same name in the same or another spelling.</summary>
    public const int Same = 1000;

    private const int KnownSpelling = 960;
    private const int KnownDifferent = 450;
    private const int InitialOf = 700;

    // The share of its sounds, in thousandths, by which a spelling may differ before it is rather another name.
    private const int MostChange = 260;

    /// <summary>The likeness of two tokens.</summary>
    public static int Of(NameToken one, NameToken other)
    {
        if (one.IsInitial || other.IsInitial)
        {
            return one.Voice.Codes is [var first, ..] && other.Voice.Codes is [var second, ..] && first == second ? one.IsInitial && other.IsInitial ? Same : InitialOf : 0;
        }

        if (one.Known is { } known && other.Known is { } against)
        {
            return known == against ? Math.Max(KnownSpelling, Of(one.Voice, other.Voice)) : Math.Min(KnownDifferent, Of(one.Voice, other.Voice));
        }

        return Of(one.Voice, other.Voice);
    }

    /// <summary>The likeness by sound alone.</summary>
    public static int Of(Voice one, Voice other)
    {
        var weight = one.Weight + other.Weight;
        return Grade(one.LeastDistance(other), weight) <= 0 ? 0 : Math.Max(0, Grade(SoundDistance.Between(one, other), weight));
    }

    private static int Grade(int distance, int weight) => Same - (int)(Same * (long)Same * distance / ((long)weight * MostChange));
}
