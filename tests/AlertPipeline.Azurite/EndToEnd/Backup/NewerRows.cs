using System.Text.Json.Nodes;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>Changes rows as a newer version of the app might.</summary>
internal static class NewerRows
{
    public const string Added = "addedLater";

    /// <summary>Changes what a case says.</summary>
    public static async Task ChangeCaseAsync(this Pipeline pipeline, string reference, Action<JsonObject> change)
    {
        var state = await pipeline.StateAsync(reference);
        change(state);
        var row = new TableEntity(reference, CaseRows.CaseKey);
        LongText.Write(row, "state", Protector(pipeline).Protect(state.ToJsonString(), Context(row)));
        await Table(pipeline, StorageNames.CasesTable).UpdateEntityAsync(row, ETag.All);
    }

    /// <summary>What a case says, as JSON.</summary>
    public static async Task<JsonObject> StateAsync(this Pipeline pipeline, string reference)
    {
        var row = await pipeline.RowAsync(StorageNames.CasesTable, reference, CaseRows.CaseKey);
        return JsonNode.Parse(Protector(pipeline).Unprotect(LongText.Read(row, "state"), Context(row)))!.AsObject();
    }

    /// <summary>Puts a word into the first event of a case that this version does not know.</summary>
    public static async Task ChangeFirstEventAsync(this Pipeline pipeline, string reference)
    {
        var row = await pipeline.RowAsync(StorageNames.CasesTable, reference, $"{CaseRows.EventPrefix}000001");
        var happened = JsonNode.Parse(Protector(pipeline).Unprotect(row.GetString("event")!, Context(row)))!;
        happened["kind"] = "added-later";
        await pipeline.MergeRowAsync(StorageNames.CasesTable, row, "event", Protector(pipeline).Protect(happened.ToJsonString(), Context(row)));
    }

    /// <summary>Changes every message of a case to a person that has not ended.</summary>
    public static async Task ChangeMessagesAsync(this Pipeline pipeline, string reference, Action<JsonObject> change, int most = int.MaxValue)
    {
        var open = Table(pipeline, StorageNames.CasesTable).QueryAsync<TableEntity>($"PartitionKey eq '{reference}' and ended eq false");
        await foreach (var row in open.Take(most))
        {
            var message = JsonNode.Parse(row.GetString("notification")!)!.AsObject();
            change(message);
            await pipeline.MergeRowAsync(StorageNames.CasesTable, row, "notification", message.ToJsonString());
        }
    }

    public static async Task MergeRowAsync(this Pipeline pipeline, string table, TableEntity row, string name, object value) =>
        await Table(pipeline, table).UpdateEntityAsync(new TableEntity(row.PartitionKey, row.RowKey) { [name] = value }, ETag.All);

    /// <summary>Gives the rows of a table whose keys begin so a layout that this version does not know, and returns them.</summary>
    public static async Task<IReadOnlyList<TableEntity>> RaiseAsync(this Pipeline pipeline, string table, string prefix)
    {
        await foreach (var row in RowsAsync(pipeline, table, prefix))
        {
            await pipeline.MergeRowAsync(table, row, StoredVersion.Name, StoredVersion.Present + 1);
        }

        return await RowsAsync(pipeline, table, prefix).ToListAsync();
    }

    /// <summary>The rows of a table whose keys begin so.</summary>
    public static IAsyncEnumerable<TableEntity> RowsAsync(this Pipeline pipeline, string table, string prefix) =>
        Table(pipeline, table).QueryAsync<TableEntity>((string?)null).Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal));

    public static async Task<TableEntity> RowAsync(this Pipeline pipeline, string table, string partition, string row) =>
        (await Table(pipeline, table).GetEntityAsync<TableEntity>(partition, row)).Value;

    public static Task<TableEntity> ReportRowAsync(this Pipeline pipeline, string reportId) =>
        pipeline.RowAsync(StorageNames.ReportsTable, PendingRow.ShardOf(reportId), ReportRow.Key(reportId));

    private static TableClient Table(Pipeline pipeline, string name) => new(pipeline.Storage, name);

    private static IPersonalDataProtector Protector(Pipeline pipeline) => pipeline.Services.GetRequiredService<IPersonalDataProtector>();

    private static string Context(TableEntity row) => $"case:{row.PartitionKey}:{row.RowKey}";
}
