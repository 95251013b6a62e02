using System.Globalization;
using AlertPipeline;
using AlertPipeline.Identity.Weights;

namespace Local;

/// <summary>Writes the evidence table in Markdown.</summary>
internal static class EvidenceMarkdown
{
    /// <summary>The lines of the table.</summary>
    public static IEnumerable<string> Lines(EvidenceTable table) =>
    [
        "| Field | Level | Bits | For each bit of rarity | In Dutch, as people see it | In English |",
        "|---|---|---|---|---|---|",
        .. table.Rows.Select(Row),
    ];

    private static string Row(EvidenceRow row) =>
        $"| {row.Field.ToWord()} | `{row.Level.ToWord()}` | {Bits(row.Bits)} | {(row.PerRarity == 0 ? "" : Bits(row.PerRarity))} | {row.Dutch} | {row.English} |";

    private static string Bits(double bits) => bits.ToString("+0.0#;-0.0#;0.0", CultureInfo.InvariantCulture);
}
