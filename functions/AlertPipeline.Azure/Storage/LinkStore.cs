using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Keeps the links in alerts by the hash of their token: who reads the table cannot use them.</summary>
public sealed class LinkStore(TableServiceClient tables, IRandomness randomness)
{
    private const int TokenBytes = 32;
    private const string Row = "link";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.LinksTable);

    /// <summary>Makes a link and returns its token, which is stored nowhere.</summary>
    public async Task<string> CreateAsync(Link link, CancellationToken cancellationToken)
    {
        var token = Base64Url.EncodeToString(randomness.Bytes(TokenBytes));
        await table.AddEntityAsync(
            new TableEntity(Hash(token), Row) { ["caseId"] = link.CaseId, ["personId"] = link.PersonId, ["expiresAt"] = link.ExpiresAt.ToDateTimeOffset() },
            cancellationToken);
        return token;
    }

    /// <summary>Finds what a token is good for, also when it has expired and is not deleted yet; null when there is no such token.</summary>
    /// <exception cref="UnreadableRowException">Its row has a newer layout.</exception>
    public async Task<Link?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Hash(token), Row, cancellationToken: cancellationToken);
        return found.HasValue ? Read(StoredVersion.Require(found.Value!)) : null;
    }

    /// <summary>Deletes links that have expired, at most so many: such a link is answered as one that never was.</summary>
    public async Task DeleteExpiredAsync(Instant now, int most, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"expiresAt le {now.ToDateTimeOffset()}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).Take(most))
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }
    }

    private static Link Read(TableEntity row) => new(row.GetText("caseId"), row.GetText("personId"), row.GetInstant("expiresAt"));

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
