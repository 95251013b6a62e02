using System.Text.Json;
using AlertPipeline.Identity;
using AlertPipeline.Privacy;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>The shape of the rows of the index. All rows of a report carry the same text, bound to its case.</summary>
internal sealed class MatchRows(IProjectionProtector protector)
{
    private const string Facts = "facts";

    public string Seal(IdentityFacts facts, string caseId) => protector.Protect(JsonSerializer.Serialize(facts, DomainJson.Stored), Context(caseId));

    public static TableEntity Write(string key, string caseId, string projection) => new(key, caseId) { [Facts] = projection };

    /// <summary>What the report says; null when the row does not hold it or it cannot be read: the case itself is the truth.</summary>
    public IdentityFacts? Read(TableEntity row)
    {
        try
        {
            return row.GetString(Facts) is { } projection ? JsonSerializer.Deserialize<IdentityFacts>(protector.Unprotect(projection, Context(row.RowKey)), DomainJson.Stored) : null;
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException)
        {
            return null;
        }
    }

    private static string Context(string caseId) => $"match:{caseId}";
}
