using System.Runtime.Versioning;
using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

public sealed class BackupTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly string[] Given = ["Amanuel", "Bilal", "Dawit", "Fatima", "Ibrahim", "Linh", "Musa", "Noor", "Samir", "Zahra"];

    [Fact]
    public async Task After_a_restore_everything_goes_on_where_it_was()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var story = await EveryState.TellAsync(pipeline);
        var held = await pipeline.CasesOfReportsAsync();
        await copy.BackUpAsync(pipeline.Storage);
        await using var restored = await RestoreAsync(copy, pipeline);
        await restored.PassAsync(TimeSpan.FromMinutes(15));

        var now = await restored.CasesOfReportsAsync();
        Assert.All(story.Reports.Except([story.Failed]), report => Assert.Single(now[report]));
        Assert.All(held, report => Assert.Equal(report, now[report.Key]));
        Assert.Contains(restored.Sent, sent => sent.Person == "bram" && sent.Message.CaseReference == story.Open);
        Assert.Equal(["acknowledged", "closed", "noted"], await StatesAsync(restored, story.Taken, story.Closed, story.Noted));
        Assert.Equal(story.MergedInto, (string)(await restored.CaseAsync(story.Merged))["caseReference"]!);
        Assert.Contains(restored.Callbacks.Sent, told => (string)told.Report["reportId"]! == story.Untold);
        Assert.Equal("processed", (string)(await restored.GetAsync($"/api/v1/reports/{story.Exercise}", "demo-sandbox-key"))["status"]!);
    }

    [Fact]
    public async Task Nobody_is_told_again_what_the_copy_knows_as_sent()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await EveryState.TellAsync(pipeline);
        await copy.BackUpAsync(pipeline.Storage);
        await using var restored = await RestoreAsync(copy, pipeline);

        await restored.PassAsync(TimeSpan.FromMinutes(15));

        Assert.NotEmpty(restored.Sent);
        Assert.Empty(restored.Sent.Select(sent => sent.Message.Id).Intersect(pipeline.Sent.Select(sent => sent.Message.Id)));
    }

    [Fact]
    public async Task What_was_sent_after_the_backup_is_sent_again_under_the_same_id()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.ReportAsync(Reports.OfYonas());
        await copy.BackUpAsync(pipeline.Storage);
        var before = pipeline.Sent.Count;
        await using var restored = await RestoreAsync(copy, pipeline);

        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        await restored.PassAsync(TimeSpan.FromMinutes(15));

        Assert.Equal(pipeline.Sent.Skip(before).Select(sent => sent.Message.Id).Order(), restored.Sent.Select(sent => sent.Message.Id).Order());
    }

    [Fact]
    public async Task What_is_accepted_before_is_in_a_backup_that_is_made_while_more_comes_in()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var before = await AcceptAsync(pipeline, "Tesfay");
        var work = Task.WhenAll(pipeline.SettleAsync(), AcceptAsync(pipeline, "Rahimi"));
        await copy.BackUpAsync(pipeline.Storage);
        await work;
        await pipeline.SettleAsync();
        await using var restored = await RestoreAsync(copy, pipeline);

        await restored.PassAsync(TimeSpan.FromMinutes(1));
        await restored.PassAsync(TimeSpan.FromMinutes(15));

        var held = await restored.CasesOfReportsAsync();
        Assert.All(before, report => Assert.Single(held[report]));
        Assert.All(held, report => Assert.Single(report));
        Assert.DoesNotContain(await RestoredAccount.RowsAsync(restored.Storage, StorageNames.ReportsTable), row => row.Contains("pending:", StringComparison.Ordinal));
        Assert.All(held, report => Assert.Contains(restored.Sent.Concat(pipeline.Sent), sent => sent.Message.CaseReference == report.First()));
    }

    [Fact]
    public async Task Rows_are_the_same_with_all_types_and_still_encrypted()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await EveryState.TellAsync(pipeline);
        await new TableClient(pipeline.Storage, StorageNames.LinksTable).AddEntityAsync(new TableEntity("it's é", "")
        {
            ["text"] = "a\nb", ["long"] = long.MaxValue, ["double"] = 2.0, ["guid"] = Guid.Empty, ["bytes"] = new byte[] { 0, 255 },
            ["time"] = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero).AddTicks(1), ["truth"] = false, ["int"] = int.MinValue,
        });
        await copy.BackUpAsync(pipeline.Storage);
        var target = emulator.NewAccount();
        await copy.RestoreAsync(target);

        var tables = StorageNames.Tables.Except([StorageNames.DueTable, StorageNames.HeartbeatsTable]).ToArray();
        Assert.Equal(await RestoredAccount.RowsAsync(pipeline.Storage, tables), await RestoredAccount.RowsAsync(target, tables));
        Assert.All(System.IO.Directory.EnumerateFiles(copy.Folder), file => Assert.DoesNotContain("Yonas", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_their_owner_may_read_the_files()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.ReportAsync(Reports.OfYonas());
        await copy.BackUpAsync(pipeline.Storage);

        Assert.All(System.IO.Directory.EnumerateFiles(copy.Folder), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [Fact]
    public async Task A_case_is_looked_at_though_the_copy_lacks_the_hint_to_it()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.ReportAsync(Reports.OfYonas());
        await new TableClient(pipeline.Storage, StorageNames.DueTable).DeleteAsync();
        await new TableClient(pipeline.Storage, StorageNames.DueTable).CreateIfNotExistsAsync();
        await copy.BackUpAsync(pipeline.Storage);
        await using var restored = await RestoreAsync(copy, pipeline);

        await restored.PassAsync(TimeSpan.FromMinutes(15));

        Assert.Contains("bram", restored.Told);
    }

    private async Task<Pipeline> RestoreAsync(CopyRun copy, Pipeline source)
    {
        var target = emulator.NewAccount();
        await copy.RestoreAsync(target);
        return await Pipeline.StartAsync(target, keys: source.KeyFile, at: source.Clock.GetUtcNow());
    }

    // Children of two families with different names, so that what is slow is not their comparison.
    private static async Task<IReadOnlyList<string>> AcceptAsync(Pipeline pipeline, string family) => await Task.WhenAll(Given
        .Select((given, number) => pipeline.AcceptAsync(Reports.Of($"{family}-{given}", $"{given} {family}", $"{2009 + (number % 6)}-03-{number + 1:D2}"))));

    private static async Task<IEnumerable<string>> StatesAsync(Pipeline pipeline, params string[] references) =>
        await Task.WhenAll(references.Select(async reference => Desk.StateOf(await pipeline.CaseAsync(reference))));
}
