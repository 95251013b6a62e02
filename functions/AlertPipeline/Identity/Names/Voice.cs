using System.Numerics;
using AlertPipeline.Identity.Scripts;

namespace AlertPipeline.Identity.Names;

/// <summary>How a word sounds, prepared for comparison.</summary>
internal sealed class Voice
{
    /// <summary>Further sounds are not compared.</summary>
    public const int MostSounds = 24;

    private const int LeastWeight = 150;
    private const int Strong = 70;

    private readonly ulong strong;
    private readonly ulong reach;
    private readonly int[] leaving;
    private readonly int[] leavingToBare;

    public Voice(string letters)
    {
        var sounds = Romanisation.Of(letters);
        Hash = LikenessMemo.Hash(letters);
        Sounds = sounds.Length > MostSounds ? sounds[..MostSounds] : sounds;
        Codes = SoundDistances.CodesOf(Sounds);
        IsBare = letters.Length > 0 && letters[0] is >= '\u0590' and < '\u0900';
        leaving = [.. Codes.Select(code => SoundDistances.Leaving(bare: false)[code])];
        leavingToBare = [.. Codes.Select(code => SoundDistances.Leaving(bare: true)[code])];
        Skeletons = Names.Skeletons.Of(Sounds);
        (Head, LeavingHead, Tail) = (Affixes.HeadOf(Sounds), Affixes.LeavingHead(Sounds), Affixes.TailOf(Sounds));
        Weight = Math.Max(LeastWeight, WeightOf(Codes) - ((WeightOf(Codes.AsSpan(..Head)) + WeightOf(Codes.AsSpan(^Tail..))) * 7 / 10));
        foreach (var code in Codes)
        {
            reach |= SoundDistances.Neighbours(code);
            strong |= SoundDistances.Leaving(bare: true)[code] >= Strong ? 1ul << code : 0;
        }
    }

    /// <summary>A number that stands for the word.</summary>
    public ulong Hash { get; }

    /// <summary>One letter for each sound.</summary>
    public string Sounds { get; }

    /// <summary>The same by code.</summary>
    public byte[] Codes { get; }

    /// <summary>Whether it is in a script that writes no short vowels.</summary>
    public bool IsBare { get; }

    /// <summary>How many sounds at the start many names share, such as those of an article or of "abd".</summary>
    public int Head { get; }

    /// <summary>What it costs to leave them out, in hundredths of a consonant.</summary>
    public int LeavingHead { get; }

    /// <summary>How many sounds at the end many names share, such as those of "ullah".</summary>
    public int Tail { get; }

    /// <summary>The consonants in coarse classes, without an article; the likeliest reading first.</summary>
    public IReadOnlyList<string> Skeletons { get; }

    /// <summary>What all its sounds weigh, in hundredths of a consonant; those of parts that many names share weigh less.</summary>
    public int Weight { get; }

    /// <summary>The least distance that these two can have: consonants for which the other has nothing alike.</summary>
    public int LeastDistance(Voice other) =>
        Strong * Math.Max(BitOperations.PopCount(strong & ~other.reach), BitOperations.PopCount(other.strong & ~reach));

    /// <summary>What it costs to leave out each of its sounds, where the other has none for it.</summary>
    public ReadOnlySpan<int> Leaving(Voice other) => other.IsBare && !IsBare ? leavingToBare : leaving;

    /// <summary>Whether both may start with the same sound.</summary>
    public bool MayStartAs(Voice other) => Codes is [var first, ..] && other.Codes is [var second, ..] && (SoundDistances.Neighbours(first) & (1ul << second)) != 0;

    private static int WeightOf(ReadOnlySpan<byte> codes)
    {
        var weight = 0;
        foreach (var code in codes)
        {
            weight += SoundDistances.Leaving(bare: false)[code];
        }

        return weight;
    }
}
