using AlertPipeline.Backup;
using AlertPipeline.Storage;
using Azure.Data.Tables;
using Local;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>What becomes of a copy when something changes between two of its calls.</summary>
public sealed class MovingAccountTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_report_that_waited_when_it_was_read_has_a_mark_though_it_ended_since()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas("nidos-1"), "demo-nidos-key");
        var rows = await RowsAsync(pipeline, StorageNames.ReportsTable, "GET reports", call: 2, pipeline.SettleAsync);

        Assert.Equal(["pending", "report"], Kinds(rows));
        Assert.Equal("Received", rows.Single(row => row.ContainsKey("status"))["status"]);
    }

    [Fact]
    public async Task A_report_that_came_after_the_others_were_read_has_no_mark_without_its_row()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.ReportAsync(Reports.OfYonas("nidos-1"), "demo-nidos-key");
        var rows = await RowsAsync(
            pipeline, StorageNames.ReportsTable, "GET reports", call: 2, () => pipeline.AcceptAsync(Reports.Of("nidos-2", "Dawit Haile", "2011-02-03"), "demo-nidos-key"));

        Assert.Equal(["report"], Kinds(rows));
    }

    [Fact]
    public async Task A_case_that_changes_while_it_is_read_is_read_again_as_a_whole()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.ReportAsync(Reports.OfYonas());
        var rows = await RowsAsync(pipeline, StorageNames.CasesTable, "GET cases", call: 2, () => pipeline.PassAsync(TimeSpan.FromMinutes(15)));

        Assert.Equal(await CountAsync(pipeline, StorageNames.CasesTable), rows.Count);
    }

    [Fact]
    public async Task A_correction_meanwhile_begins_the_copy_anew()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (first, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (second, b) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));
        await BackUpAsync(pipeline, copy, "GET matchkeys", () => pipeline.MergeAsync(a, b));
        var target = emulator.NewAccount();
        await copy.RestoreAsync(target);
        await using var restored = await Pipeline.StartAsync(target, keys: pipeline.KeyFile, at: pipeline.Clock.GetUtcNow());

        await restored.AssertHoldsAsync(a, first, second);
        Assert.Equal(a, await restored.CaseOfAsync(second));
    }

    [Fact]
    public async Task Corrections_without_an_end_leave_no_backup()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (_, b) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));

        var count = 0;

        await Assert.ThrowsAsync<LocalRunException>(() => BackUpAsync(pipeline, copy, "GET matchkeys", CorrectAsync, times: 3));

        Assert.Empty(System.IO.Directory.EnumerateFiles(copy.Folder));

        Task CorrectAsync()
        {
            pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
            return ++count == 2 ? pipeline.UndoAsync(a, 1) : pipeline.KeepApartAsync(a, b);
        }
    }

    private static async Task<IReadOnlyList<TableEntity>> RowsAsync(Pipeline pipeline, string table, string name, int call, Func<Task> change)
    {
        var calls = 0;
        var account = Watched(pipeline, seen => seen == name && ++calls == call, change);
        return await new AccountRows(account, pipeline.Clock).InAsync(table, CancellationToken.None).ToListAsync();
    }

    private static async Task BackUpAsync(Pipeline pipeline, CopyRun copy, string name, Func<Task> change, int times = 1)
    {
        var calls = 0;
        using var said = new StringWriter();
        var account = Watched(pipeline, seen => seen == name && ++calls <= times, change);
        await new BackupWork(account, new BackupFolder(copy.Folder), new Steps(said, pipeline.Clock), pipeline.Clock).CopyAsync(CancellationToken.None);
    }

    /// <summary>The account, in which something happens right before a call.</summary>
    private static TableServiceClient Watched(Pipeline pipeline, Func<string, bool> isMoment, Func<Task> change)
    {
        var probe = new StorageProbe
        {
            Fails = call =>
            {
                Task.Run(() => isMoment(call) ? change() : Task.CompletedTask).GetAwaiter().GetResult();
                return false;
            },
        };
        var services = new ServiceCollection();
        probe.Watch(services, pipeline.Storage);
        return services.BuildServiceProvider().GetRequiredService<TableServiceClient>();
    }

    private static IEnumerable<string> Kinds(IEnumerable<TableEntity> rows) => rows.Select(row => row.RowKey.Split(':')[0]).Order();

    private static async Task<int> CountAsync(Pipeline pipeline, string table) => (await StoredRows.InAsync(pipeline.Storage, table)).Count;
}
