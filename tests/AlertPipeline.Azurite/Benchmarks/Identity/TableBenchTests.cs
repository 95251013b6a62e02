using System.Text.Json.Nodes;
using AlertPipeline.Testing;
using Bench;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

public sealed class TableBenchTests : IDisposable
{
    private static readonly string Pairs = Path.Combine(RepositoryRoot.Path, "bench", "Identity", "samples", "labelled-pairs.json");
    private static readonly string Shipped = Path.Combine(RepositoryRoot.Path, "functions", "AlertPipeline", "Identity", "Weights", "evidence-table.json");

    private readonly StringWriter progress = new();
    private readonly string table = Path.GetTempFileName();

    public void Dispose()
    {
        progress.Dispose();
        File.Delete(table);
    }

    [Fact]
    public async Task The_sample_of_decisions_is_measured_by_the_shipped_table()
    {
        var run = await BenchRun.OfAsync("identity", "table", "--pairs", Pairs);

        Assert.Equal((0, 3, 2), (run.Code, (int)run.Result["one"]!, (int)run.Result["two"]!));
        Assert.Equal((2, 0, 0), ((int)run.Result["shipped"]!["rightLinks"]!, (int)run.Result["shipped"]!["wrongLinks"]!, (int)run.Result["shipped"]!["lost"]!));
        Assert.Null(run.Result["other"]);
    }

    [Fact]
    public async Task The_shipped_table_changes_nothing_against_itself()
    {
        var result = (await BenchRun.OfAsync("identity", "table", "--pairs", Pairs, "--table", Shipped)).Result;

        Assert.Equal(0, (int)result["changed"]!);
        Assert.Equal(result["shipped"]!.ToJsonString(), result["other"]!.ToJsonString());
    }

    [Fact]
    public async Task A_table_that_trusts_nothing_loses_children()
    {
        await WriteAsync(document => document["prior"] = -60);

        var result = (await BenchRun.OfAsync("identity", "table", "--pairs", Pairs, "--table", table)).Result;

        Assert.Equal(3, (int)result["other"]!["lost"]!);
        Assert.InRange((int)result["changed"]!, 3, 5);
    }

    [Fact]
    public async Task A_table_with_faults_is_refused_with_all_of_them()
    {
        await WriteAsync(document =>
        {
            document["trust"] = 0;
            document["rows"]!.AsArray().RemoveAt(0);
        });

        Assert.Equal(1, await new Cli(TextWriter.Null, progress, new ManualTimeProvider(default)).RunAsync(["identity", "table", "--pairs", Pairs, "--table", table]));
        Assert.Contains("has no line", $"{progress}", StringComparison.Ordinal);
        Assert.Contains("trust must be", $"{progress}", StringComparison.Ordinal);
    }

    private async Task WriteAsync(Action<JsonNode> change)
    {
        var document = JsonNode.Parse(await File.ReadAllTextAsync(Shipped))!;
        change(document);
        await File.WriteAllTextAsync(table, document.ToJsonString());
    }
}
