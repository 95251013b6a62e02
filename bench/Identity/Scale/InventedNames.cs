using System.Globalization;

namespace Bench.Identity.Scale;

/// <summary>
/// Names as unevenly spread as real ones: that of rank r is borne in proportion to 1 / (r + 1), the commonest in 5 % of all places.
/// The commonest are those the app knows to be common; all others are made of syllables.
/// </summary>
internal sealed class InventedNames
{
    private const int Count = 20_000;

    private static readonly string[] Onsets = ["b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "r", "s", "t", "w", "y", "z", "sh", "kh", "gh", "q", "p", "ch", ""];
    private static readonly string[] Vowels = ["a", "i", "u", "e", "o", "aa", "ee"];
    private static readonly string[] Codas = ["", "", "n", "r", "m", "l", "d", "sh"];

    private readonly double[] upTo = new double[Count];
    private readonly string[] names;

    /// <summary>The same seed makes the same names.</summary>
    public InventedNames(Random random)
    {
        names = [.. Common().Concat(Made(random)).Distinct().Take(Count)];
        var sum = 0.0;
        for (var rank = 1; rank <= Count; rank++)
        {
            upTo[rank - 1] = sum += 1.0 / (rank + 1);
        }
    }

    /// <summary>A child's full name, of one to four names.</summary>
    public string Next(Random random) => string.Join(' ', Enumerable.Range(0, HowMany(random.NextDouble())).Select(_ => Name(random)).Distinct());

    private static int HowMany(double share) => share switch { < 0.05 => 1, < 0.7 => 2, < 0.95 => 3, _ => 4 };

    private string Name(Random random)
    {
        var found = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return names[Math.Min(Count - 1, found < 0 ? ~found : found)];
    }

    private static IEnumerable<string> Common()
    {
        using var reader = new StreamReader(typeof(AlertPipeline.DomainJson).Assembly.GetManifestResourceStream("known-names.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Split(' ')).Where(line => line is [[not '#', ..], not "1", _, ..])
            .OrderBy(line => double.Parse(line[1], CultureInfo.InvariantCulture)).Select(line => line[0])];
    }

    private static IEnumerable<string> Made(Random random)
    {
        while (true)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => OneOf(Onsets, random) + OneOf(Vowels, random))) + OneOf(Codas, random);
        }
    }

    private static string OneOf(string[] parts, Random random) => parts[random.Next(parts.Length)];
}
