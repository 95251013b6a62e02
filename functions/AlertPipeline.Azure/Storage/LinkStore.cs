using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Keeps the links in alerts by the hash of their token, and the codes by which people answer text messages by a keyed hash, because six digits could be
/// guessed back from another one: who reads the table can use neither.
/// </summary>
public sealed class LinkStore(TableServiceClient tables, IRandomness randomness, IKeyedHasher hasher)
{
    private const int TokenBytes = 16;
    private const string Row = "link";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.LinksTable);

    /// <summary>Makes a link and returns its token, which is stored nowhere.</summary>
    public async Task<string> CreateAsync(Link link, CancellationToken cancellationToken)
    {
        var token = Base64Url.EncodeToString(randomness.Bytes(TokenBytes));
        await table.AddEntityAsync(Write(Hash(token), link), cancellationToken);
        return token;
    }

    /// <summary>Makes a code with which the person of a link answers a text message, and returns it. No other code of that person is the same.</summary>
    public async Task<string> CreateReplyCodeAsync(Link link, CancellationToken cancellationToken)
    {
        while (true)
        {
            var code = (BinaryPrimitives.ReadUInt64BigEndian(randomness.Bytes(sizeof(ulong))) % ReplyCode.Codes).ToString("D6", CultureInfo.InvariantCulture);
            try
            {
                await table.AddEntityAsync(Write(Hash(link.PersonId, code), link), cancellationToken);
                return code;
            }
            catch (RequestFailedException taken) when (taken.ErrorCode == TableErrorCode.EntityAlreadyExists)
            {
                // Another case of this person has it.
            }
        }
    }

    /// <summary>Finds what a token is good for, also when it has expired and is not deleted yet; null when there is no such token.</summary>
    /// <exception cref="UnreadableRowException">Its row has a newer layout.</exception>
    public Task<Link?> FindAsync(string token, CancellationToken cancellationToken) => ReadAsync(Hash(token), cancellationToken);

    /// <summary>Finds what a code is good for in the hands of a person, also when it has expired and is not deleted yet; null when they have no such code.</summary>
    /// <exception cref="UnreadableRowException">Its row has a newer layout.</exception>
    public Task<Link?> FindByReplyCodeAsync(string personId, string code, CancellationToken cancellationToken) => ReadAsync(Hash(personId, code), cancellationToken);

    /// <summary>Deletes links that have expired, at most so many: such a link is answered as one that never was.</summary>
    public async Task DeleteExpiredAsync(Instant now, int most, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"expiresAt le {now.ToDateTimeOffset()}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).Take(most))
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }
    }

    /// <summary>Deletes the links to a case that is deleted.</summary>
    public async Task DeleteOfAsync(string caseId, CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"caseId eq {caseId}"), cancellationToken: cancellationToken))
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }
    }

    private async Task<Link?> ReadAsync(string hash, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(hash, Row, cancellationToken: cancellationToken);
        return found.HasValue ? Read(StoredVersion.Require(found.Value!)) : null;
    }

    private static TableEntity Write(string hash, Link link) => new(hash, Row)
    {
        ["caseId"] = link.CaseId,
        ["personId"] = link.PersonId,
        ["expiresAt"] = link.ExpiresAt.ToDateTimeOffset(),
        ["purpose"] = link.Purpose.ToString(),
    };

    // Links of before there were purposes have none: they take cases.
    private static Link Read(TableEntity row) => new(
        row.GetText("caseId"), row.GetText("personId"), row.GetInstant("expiresAt"), Enum.Parse<LinkPurpose>(row.GetString("purpose") ?? nameof(LinkPurpose.Acknowledge)));

    private string Hash(string personId, string code) => Convert.ToHexStringLower(hasher.Identify("reply-code", $"{personId}\n{code}"));

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
