using System.Text.Json;
using AlertPipeline.Notices;
using AlertPipeline.Privacy;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>The shape of the row of a notice: encrypted but for what it is found by.</summary>
internal sealed class NoticeRow(IPersonalDataProtector protector)
{
    public const string Partition = "notices";

    private const string Content = "file";

    public TableEntity Write(NoticeFile file)
    {
        var row = new TableEntity(Partition, file.Id) { ["unfinished"] = file.Uninformed.Count > 0, ["changedAt"] = file.ChangedAt.ToDateTimeOffset() };
        LongText.Write(row, Content, protector.Protect(JsonSerializer.Serialize(file, DomainJson.Stored), Context(file.Id)));
        return row;
    }

    public StoredNotice Read(TableEntity row)
    {
        try
        {
            return new(JsonSerializer.Deserialize<NoticeFile>(protector.Unprotect(LongText.Read(StoredVersion.Require(row), Content), Context(row.RowKey)), DomainJson.Stored)!, row.ETag);
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException)
        {
            throw new UnreadableRowException(row.PartitionKey, row.RowKey, fault);
        }
    }

    private static string Context(string id) => $"notice:{id}";
}
