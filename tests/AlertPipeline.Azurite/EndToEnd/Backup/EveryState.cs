using System.Text.Json.Nodes;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>Brings reports and cases into every state in which a row can be found.</summary>
internal static class EveryState
{
    public static async Task<Story> TellAsync(Pipeline pipeline)
    {
        var exercise = await pipeline.AcceptAsync(Reports.Of("oefening-1", "Sara Tesfay", "2011-01-01"), "demo-sandbox-key");
        var (takenReport, taken) = await pipeline.ReportAsync(Reports.Of("nidos-1", "Amanuel Gebre", "2012-07-19"), "demo-nidos-key");
        using var answer = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        var (closedReport, closed) = await pipeline.ReportAsync(Reports.Of("nidos-2", "Linh Nguyen", "2010-03-03"), "demo-nidos-key");
        await pipeline.ActAsync(closed, "closings", Desk.Found);
        var (intoReport, into) = await pipeline.ReportAsync(Reports.Of("nidos-3", "Noor Haidari", "2013-09-09"), "demo-nidos-key");
        var (mergedReport, merged) = await pipeline.ReportAsync(Reports.Of("nidos-4", "Musa Jallow", "2011-11-30"), "demo-nidos-key");
        await pipeline.MergeAsync(into, merged);
        var (withdrawnReport, _) = await pipeline.ReportAsync(Reports.Of("coa-5", "Dawit Haile", "2011-02-03"));
        var withdrawal = await WithdrawAsync(pipeline, withdrawnReport);
        var (notedReport, noted) = await pipeline.ReportAsync(Concern("nidos-6"), "demo-nidos-key");
        pipeline.Callbacks.Answer = () => new SendOutcome.TryLater(FailureReason.Unreachable);
        var (untold, _) = await pipeline.ReportAsync(Reports.Of("coa-7", "Fatima Sesay", "2009-12-12"));
        var (failed, letter) = await FailAsync(pipeline);
        var before = pipeline.Sent.Count;
        var (openReport, open) = await pipeline.ReportAsync(Reports.OfYonas("nidos-8"), "demo-nidos-key");
        var pending = await pipeline.AcceptAsync(Reports.Of("nidos-9", "Samir Rahimi", "2012-02-28"), "demo-nidos-key");
        return new Story
        {
            At = pipeline.Clock.GetUtcNow(), Pending = pending, Open = open, Link = LinkInAlert.PathOf(pipeline.Sent[before]), Taken = taken, Noted = noted, Closed = closed,
            Merged = merged, MergedInto = into, Withdrawn = withdrawnReport, Failed = failed, DeadLetter = letter, Exercise = exercise, Untold = untold,
            Reports = [takenReport, closedReport, intoReport, mergedReport, withdrawnReport, withdrawal, notedReport, untold, failed, openReport, pending],
        };
    }

    private static async Task<string> WithdrawAsync(Pipeline pipeline, string reportId)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{reportId}/withdrawals", "demo-coa-key");
        await pipeline.SettleAsync();
        return (string)(await Pipeline.ReadAsync(response))["reportId"]!;
    }

    private static JsonObject Concern(string reference) => new()
    {
        ["kind"] = "concern",
        ["partnerReference"] = reference,
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["note"] = "Stond bij het station.",
    };

    // Its row cannot be read when its message is put aside, and can afterwards.
    private static async Task<(string ReportId, string LetterId)> FailAsync(Pipeline pipeline)
    {
        var reportId = await pipeline.AcceptAsync(Reports.Of("nidos-10", "Ibrahim Bah", "2010-10-10"), "demo-nidos-key");
        await new QueueClient(pipeline.Storage, StorageNames.ReportsQueue).ClearMessagesAsync();
        var table = new TableClient(pipeline.Storage, StorageNames.ReportsTable);
        var row = await table.QueryAsync<TableEntity>($"RowKey eq 'report:{reportId}'").SingleAsync();
        await ChangeAsync(table, row, "not a time");
        await pipeline.PutAsideAsync($$"""{"reportId":"{{reportId}}"}""");
        await ChangeAsync(table, row, row["receivedAt"]);
        return (reportId, (string)(await pipeline.DeadLettersAsync())[0]["id"]!);
    }

    private static Task<Response> ChangeAsync(TableClient table, TableEntity row, object? receivedAt) =>
        table.UpdateEntityAsync(new TableEntity(row.PartitionKey, row.RowKey) { ["receivedAt"] = receivedAt }, ETag.All);
}
