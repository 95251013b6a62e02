using System.Collections.Frozen;
using System.Globalization;
using AlertPipeline.Identity.Scripts;

namespace AlertPipeline.Identity.Names;

/// <summary>The names of known-names.txt by how they sound.</summary>
internal static class KnownNames
{
    private static readonly FrozenDictionary<string, KnownName> BySound = Table.Lines("known-names.txt").SelectMany(Spellings)
        .DistinctBy(spelling => spelling.Sounds).ToFrozenDictionary(spelling => spelling.Sounds, spelling => spelling.Name, StringComparer.Ordinal);

    /// <summary>The well-known name that sounds exactly so; null when there is none.</summary>
    public static KnownName? Find(string sounds) => BySound.GetValueOrDefault(sounds);

    private static IEnumerable<(string Sounds, KnownName Name)> Spellings(string[] line)
    {
        var name = new KnownName(line[0], double.Parse(line[1], CultureInfo.InvariantCulture), Skeletons.Of(Romanisation.Of(line[0])));
        return line.Where((_, at) => at != 1).SelectMany(NameWords.Of).Select(spelling => (Romanisation.Of(spelling.Letters), name));
    }
}
