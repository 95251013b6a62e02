namespace AlertPipeline.Identity.Names;

/// <summary>How alike two tokens are, in thousandths: from 500 on they may be one name, 1000 is the same name.</summary>
internal static class TokenLikeness
{
    /// <summary>From here on two tokens meet.</summary>
    public const int Meets = 500;

    /// <summary>The same name in the same or another spelling.</summary>
    public const int Same = 1000;

    private const int Least = 300;
    private const int KnownSpelling = 960;
    private const int KnownDifferent = 320;
    private const int InitialOf = 700;
    private const int TypingError = 560;

    // The share of its sounds, in thousandths, by which a spelling may differ before it has nothing of the name.
    private const int MostChange = 252;

    /// <summary>The likeness of two tokens.</summary>
    /// <param name="one">A token.</param>
    /// <param name="other">Another.</param>
    /// <param name="least">Where it is less than this, 0 may be returned.</param>
    public static int Of(NameToken one, NameToken other, int least = Least)
    {
        if (one.Sound == other.Sound)
        {
            return Same;
        }

        if (one.IsInitial || other.IsInitial)
        {
            return one.Voice.MayStartAs(other.Voice) ? InitialOf : 0;
        }

        var bySound = BySound(one.Voice, other.Voice, least);
        return (one.Known, other.Known) switch
        {
            ({ } known, { } with) => known == with ? Math.Max(KnownSpelling, bySound) : Math.Min(KnownDifferent, bySound),
            _ => bySound < Meets && TypingErrors.AreOneApart(one.Letters, other.Letters) ? TypingError : bySound,
        };
    }

    private static int BySound(Voice one, Voice other, int least)
    {
        var all = (one.Weight + other.Weight) * MostChange / Same;
        var most = all * (Same - least) / Same;
        if (one.LeastDistance(other) > most)
        {
            return 0;
        }

        var pair = unchecked(one.Hash + other.Hash + (ulong)least);
        return LikenessMemo.Find(pair) is var known and >= 0 ? known : LikenessMemo.Keep(pair, Measure(one, other, most, all));
    }

    private static int Measure(Voice one, Voice other, int most, int all) =>
        SoundDistance.Between(one, other, most) is var distance && distance <= most ? Same - (Same * distance / all) : 0;
}
