using System.Globalization;

namespace AlertPipeline.Identity.Scripts;

/// <summary>How far sounds are apart, in hundredths of a consonant, as sounds.txt says.</summary>
internal static class SoundDistances
{
    /// <summary>The distance of two sounds that have nothing in common.</summary>
    public const int Far = 100;

    /// <summary>How many codes there are: the sounds of sounds.txt first, then those that letters of other scripts share.</summary>
    public const int Codes = 64;

    private const string Sounds = "aeiou@AIUYWywEJO~'hbpvfmnlrtdszkqgjxGSCcXTDZ";

    private static readonly int[] Drops = [.. Enumerable.Repeat(Far, Codes)];
    private static readonly int[] BareDrops = new int[Codes];
    private static readonly ulong[] Alikes = new ulong[Codes];

    /// <summary>The distances from each code to each: those of code 0 first.</summary>
    public static readonly int[] Near = new int[Codes * Codes];

    static SoundDistances()
    {
        var lines = Table.Lines("sounds.txt");
        Array.Fill(Near, Far);
        Set(lines, "drop", Drops);
        Drops.CopyTo(BareDrops, 0);
        Set(lines, "bare", BareDrops);
        foreach (var (one, other, distance) in lines.SelectMany(PairsOf))
        {
            (Near[(one * Codes) + other], Near[(other * Codes) + one]) = (distance, distance);
        }

        for (var code = 0; code < Codes; code++)
        {
            Near[(code * Codes) + code] = 0;
            Alikes[code] = Enumerable.Range(0, Codes).Where(other => Near[(code * Codes) + other] < Far).Aggregate(0ul, (bits, other) => bits | (1ul << other));
        }
    }

    /// <summary>The code of each sound.</summary>
    public static byte[] CodesOf(string sounds) => [.. sounds.Select(CodeOf)];

    /// <summary>The sounds that are alike to this one, itself included, one bit for each code.</summary>
    public static ulong Neighbours(byte code) => Alikes[code];

    /// <summary>What it costs to leave out each sound, by code.</summary>
    /// <param name="bare">Whether the other name is in a script that writes no short vowels.</param>
    public static ReadOnlySpan<int> Leaving(bool bare) => bare ? BareDrops : Drops;

    private static byte CodeOf(char sound) => Sounds.IndexOf(sound, StringComparison.Ordinal) is var at and >= 0
        ? (byte)at
        : (byte)(Sounds.Length + (sound % (Codes - Sounds.Length)));

    private static void Set(IEnumerable<string[]> lines, string kind, int[] drops)
    {
        foreach (var line in lines.Where(line => line[0] == kind))
        {
            Array.ForEach(line[2..], sound => drops[CodeOf(sound[0])] = Number(line));
        }
    }

    private static IEnumerable<(byte One, byte Other, int Distance)> PairsOf(string[] line) => line[0] switch
    {
        "among" => line[2..].SelectMany(_ => line[2..], (one, other) => (CodeOf(one[0]), CodeOf(other[0]), Number(line))),
        "near" => line[3..].Select(other => (CodeOf(line[2][0]), CodeOf(other[0]), Number(line))),
        _ => [],
    };

    private static int Number(string[] line) => int.Parse(line[1], CultureInfo.InvariantCulture);
}
