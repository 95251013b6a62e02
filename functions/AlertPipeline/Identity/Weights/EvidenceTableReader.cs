using System.Text.Json;

namespace AlertPipeline.Identity.Weights;

/// <summary>Reads evidence tables.</summary>
public static class EvidenceTableReader
{
    private const string Name = "evidence-table.json";

    /// <summary>Reads a table, such as one that is to be measured before it replaces the shipped one.</summary>
    /// <exception cref="FormatException">It is no table; the message lists every fault.</exception>
    public static EvidenceTable Read(Stream json)
    {
        try
        {
            var document = JsonSerializer.Deserialize<EvidenceDocument>(json, DomainJson.Options)!;
            var faults = FaultsOf(document).ToList();
            return faults.Count == 0 ? new EvidenceTable(document) : throw new FormatException(string.Join(' ', faults));
        }
        catch (JsonException fault)
        {
            throw new FormatException($"The evidence table cannot be read at {fault.Path}, line {fault.LineNumber + 1}.", fault);
        }
    }

    internal static EvidenceTable Shipped()
    {
        using var json = typeof(EvidenceTable).Assembly.GetManifestResourceStream(Name)!;
        return Read(json);
    }

    private static IEnumerable<string> FaultsOf(EvidenceDocument document)
    {
        var levels = document.Rows.Select(row => row.Level).ToList();
        return Enum.GetValues<EvidenceLevel>().Except(levels).Where(level => level != EvidenceLevel.Nothing).Select(level => $"{level.ToWord()} has no line.")
            .Concat(levels.GroupBy(level => level).Where(group => group.Count() > 1).Select(group => $"{group.Key.ToWord()} has more than one line."))
            .Concat(document.Rows.Where(row => !double.IsFinite(row.Bits) || row.Level == EvidenceLevel.Nothing).Select(row => $"{row.Level.ToWord()} cannot be worth that."))
            .Concat(document.Trust is > 0 and <= 1 ? [] : ["trust must be over 0 and at most 1."]);
    }
}
