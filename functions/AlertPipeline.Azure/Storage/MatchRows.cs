using System.Text.Json;
using AlertPipeline.Identity;
using AlertPipeline.Privacy;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>The shape of the rows of the index. All rows of the report that opened a case carry the same text, bound to the case.</summary>
internal sealed class MatchRows(IProjectionProtector protector)
{
    private const string Facts = "facts";

    public string Seal(IdentityFacts facts, string caseId) => protector.Protect(JsonSerializer.Serialize(facts, DomainJson.Stored), Context(caseId));

    public static TableEntity Write(string key, string caseId, string? projection) => new(key, caseId) { [Facts] = projection };

    /// <summary>What the report of a case says; null when its rows do not say it, say different things or cannot be read: the case itself is the truth.</summary>
    public IdentityFacts? Read(string caseId, IEnumerable<TableEntity> found) =>
        found.Select(row => StoredVersion.IsNewer(row) ? null : row.GetString(Facts)).Distinct(StringComparer.Ordinal).ToList() is [{ } projection] ? Open(projection, caseId) : null;

    private IdentityFacts? Open(string projection, string caseId)
    {
        try
        {
            return JsonSerializer.Deserialize<IdentityFacts>(protector.Unprotect(projection, Context(caseId)), DomainJson.Stored);
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException)
        {
            return null;
        }
    }

    private static string Context(string caseId) => $"match:{caseId}";
}
