using AlertPipeline.Identity.Scripts;

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
    private const int TypingError = 560;

    // The share of its sounds, in thousandths, by which a spelling may differ before it has nothing of the name.
    private const int MostChange = 260;

    /// <summary>The likeness of two tokens.</summary>
    public static int Of(NameToken one, NameToken other)
    {
        if (one.IsInitial || other.IsInitial)
        {
            return one.Voice.MayStartAs(other.Voice) ? one.IsInitial && other.IsInitial ? Same : InitialOf : 0;
        }

        var bySound = BySound(one.Voice, other.Voice);
        return (one.Known, other.Known) switch
        {
            ({ } known, { } with) => known == with ? Math.Max(KnownSpelling, bySound) : Math.Min(KnownDifferent, bySound),
            _ => bySound < Meets && TypingErrors.AreOneApart(one.Letters, other.Letters) ? TypingError : bySound,
        };
    }

    private static int BySound(Voice one, Voice other)
    {
        var weight = one.Weight + other.Weight;
        return Grade(one.LeastDistance(other), weight) <= 0 ? 0 : Math.Max(0, Grade(SoundDistance.Between(one, other), weight));
    }

    private static int Grade(int distance, int weight) => Same - (int)(Same * (long)Same * distance / ((long)weight * MostChange));
}
