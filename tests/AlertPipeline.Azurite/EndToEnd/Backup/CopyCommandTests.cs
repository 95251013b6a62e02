using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Local;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

public sealed partial class CopyCommandTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task An_account_is_copied_into_another_and_the_summary_is_one_line_of_JSON()
    {
        using var copy = new CopyRun();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.ReportAsync(Reports.OfYonas());
        var target = emulator.NewAccount();

        var (code, output, errors) = await CopyRun.RunAsync("backup", "--from-account", copy.Account(pipeline.Storage), "--to-account", copy.Account(target), "--json");

        Assert.True(code == ExitCode.Done, errors);
        Assert.Equal((await StoredRows.AllAsync(pipeline.Storage)).Count, (int)JsonNode.Parse(Assert.Single(output.Trim().Split('\n')))!["rows"]!);
        Assert.Equal(
            await RestoredAccount.RowsAsync(pipeline.Storage, StorageNames.ReportsTable, StorageNames.CasesTable),
            await RestoredAccount.RowsAsync(target, StorageNames.ReportsTable, StorageNames.CasesTable));
        Assert.Contains("reports: 1 rows", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_into_an_account_that_was_cut_short_goes_on_from_the_folder_that_it_names()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.ReportAsync(Reports.OfYonas());
        var (target, probe, services) = (emulator.NewAccount(), new StorageProbe { Fails = call => call == "POST $batch" }, new ServiceCollection());
        probe.Watch(services, target);
        using var errors = new StringWriter();

        await Assert.ThrowsAsync<RequestFailedException>(() => new BackupCommand(TextWriter.Null, errors, pipeline.Clock).CopyAsync(
            new TableServiceClient(pipeline.Storage), services.BuildServiceProvider().GetRequiredService<TableServiceClient>(), json: false, CancellationToken.None));
        var folder = Named().Match(errors.ToString()).Groups["folder"].Value;
        using var copy = new CopyRun(folder);
        await copy.RestoreAsync(target);
        System.IO.Directory.Delete(folder, recursive: true);

        var tables = StorageNames.Tables.Except([StorageNames.DueTable, StorageNames.HeartbeatsTable]).ToArray();
        Assert.Equal(await RestoredAccount.RowsAsync(pipeline.Storage, tables), await RestoredAccount.RowsAsync(target, tables));
    }

    [Fact]
    public async Task An_account_is_named_by_a_variable_and_by_nothing_that_others_can_read()
    {
        var (asKey, _, keyErrors) = await CopyRun.RunAsync("backup", "--from-account", "UseDevelopmentStorage=true", "--to", "anywhere");
        var (missing, _, _) = await CopyRun.RunAsync("backup", "--from-account", "env:NO_SUCH_VARIABLE", "--to", "anywhere");

        Assert.Equal((ExitCode.WrongUsage, ExitCode.WrongUsage), (asKey, missing));
        Assert.Contains("env:NAME or file:PATH", keyErrors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_left_alone()
    {
        using var copy = new CopyRun();
        System.IO.Directory.CreateDirectory(copy.Folder);
        await File.WriteAllTextAsync(Path.Combine(copy.Folder, "reports.ndjson"), "of another backup");

        var (code, _, errors) = await CopyRun.RunAsync("backup", "--from-account", copy.Account(emulator.NewAccount()), "--to", copy.Folder);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("not empty", errors, StringComparison.Ordinal);
        Assert.Equal("of another backup", await File.ReadAllTextAsync(Path.Combine(copy.Folder, "reports.ndjson")));
    }

    [Fact]
    public async Task Storage_that_refuses_is_named_without_its_key()
    {
        using var copy = new CopyRun();
        var (code, _, errors) = await CopyRun.RunAsync("backup", "--from-account", copy.Account(emulator.NewAccount()), "--to", copy.Folder);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("TableNotFound", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("AccountKey", errors, StringComparison.Ordinal);
    }

    [GeneratedRegex("restore --from (?<folder>[^ ]+) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
