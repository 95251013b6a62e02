namespace AlertPipeline.Identity.Names;

/// <summary>One name of a person's name, with all that is needed to compare it.</summary>
public sealed class NameToken
{
    internal NameToken(NameWord word, NameRole role, bool isTitle)
    {
        (Written, Role, IsTitle) = (word.Written, role, isTitle);
        IsInitial = word.Letters is [_] && word.Letters[0] < '\u0600';
        Letters = word.Letters;
        Voice = new Voice(word.Letters);
        Known = KnownNames.Find(Voice.Sounds);
        Rarity = IsTitle ? TitleBits : IsInitial ? InitialBits : Known?.Bits ?? UnknownBits(Voice);
    }

    private const double TitleBits = 1;
    private const double InitialBits = 3;
    private const double LeastUnknownBits = 8;
    private const double MostUnknownBits = 14;

    /// <summary>As it is written in the name.</summary>
    public string Written { get; }

    /// <summary>Where it stands.</summary>
    public NameRole Role { get; }

    /// <summary>How it sounds, with one letter for each sound, as letters.txt explains.</summary>
    public string Sound => Voice.Sounds;

    /// <summary>The consonants of its sound, in coarse classes; empty when it has none.</summary>
    public string Skeleton => Voice.Skeletons.FirstOrDefault("");

    /// <summary>How rare it is, in bits: one of two to the power of this many people bears it.</summary>
    public double Rarity { get; }

    /// <summary>Whether it is one letter only.</summary>
    public bool IsInitial { get; }

    /// <summary>Whether it is a word of respect, which tells little.</summary>
    public bool IsTitle { get; }

    /// <summary>The well-known name of which this is a spelling; null when it is none.</summary>
    internal KnownName? Known { get; }

    internal string Letters { get; }

    internal Voice Voice { get; }

    private static double UnknownBits(Voice voice) => Math.Min(MostUnknownBits, LeastUnknownBits + (voice.Weight / 100.0));
}
