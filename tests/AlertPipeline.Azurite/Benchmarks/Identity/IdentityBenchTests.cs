using AlertPipeline.Testing;
using Bench;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

public sealed class IdentityBenchTests : IDisposable
{
    private static readonly string Samples = Path.Combine(RepositoryRoot.Path, "bench", "Identity", "samples");

    private readonly StringWriter progress = new();
    private readonly string file = Path.GetTempFileName();

    public void Dispose()
    {
        progress.Dispose();
        File.Delete(file);
    }

    [Fact]
    public async Task The_sample_of_reports_is_measured_as_a_whole_and_by_group()
    {
        var run = await BenchRun.OfAsync("identity", "reports", "--file", Path.Combine(Samples, "reports.csv"));

        var overall = run.Result["overall"]!;
        Assert.Equal((0, 40), (run.Code, (int)overall["reports"]!));
        Assert.InRange((double)overall["autoRecall"]!, 0.1, 1);
        Assert.InRange((double)overall["shipped"]!["precision"]!, 0.5, 1);
        Assert.True((double)run.Result["comparisonsPerSecond"]! > 0);
        Assert.Equal(40, run.Result["groups"]!["sex"]!.AsObject().Sum(group => (int)group.Value!["reports"]!));
        Assert.Equal(6, (int)run.Result["groups"]!["origin"]!["ER"]!["reports"]!);
    }

    [Fact]
    public async Task The_samples_of_records_are_measured_within_one_file_and_between_two()
    {
        string[] within = ["identity", "records", "--file", Path.Combine(Samples, "records.csv")];
        string[] between = [.. within, "--file2", Path.Combine(Samples, "records2.csv")];

        Assert.Equal((40, 26), await CountAsync(within));
        Assert.Equal((8, 7), await CountAsync(between));
    }

    [Fact]
    public async Task The_index_is_measured_at_the_number_of_cases_that_is_asked_for()
    {
        var run = await BenchRun.OfAsync("identity", "scale", "--cases", "3000", "--probes", "100");

        Assert.Equal((0, 3000, 100), (run.Code, (int)run.Result["cases"]!, (int)run.Result["probes"]!));
        Assert.InRange((double)run.Result["rowsMean"]!, 1, 25);
        Assert.InRange((double)run.Result["queries"]!["longest"]!, 1, 25);
        Assert.InRange((double)run.Result["candidates"]!["longest"]!, 1, 2000);
    }

    [Fact]
    public async Task A_file_without_the_columns_is_refused_with_their_names()
    {
        await File.WriteAllTextAsync(file, "given_name,surname\nMaryam,Secret\n");

        Assert.Equal(1, await RunAsync("identity", "records", "--file", file));
        Assert.Contains("has no column date_of_birth, entity: see --help", $"{progress}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_named_and_not_shown()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Samples, "reports.csv"));
        lines[2] = lines[2].Replace("2026-03-01T09:40", "Secret", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, lines);

        Assert.Equal(1, await RunAsync("identity", "reports", "--file", file));
        Assert.Contains("at line 3", $"{progress}", StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", $"{progress}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_rows_is_refused()
    {
        await File.WriteAllTextAsync(file, "given_name,surname,date_of_birth,entity\n");

        Assert.Equal(1, await RunAsync("identity", "records", "--file", file));
        Assert.Contains("holds no rows", $"{progress}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identity", "reports")]
    [InlineData("identity", "reports", "--file", "/not/there.csv")]
    [InlineData("identity", "weigh")]
    public async Task Wrong_usage_is_exit_code_2(params string[] args) => Assert.Equal(2, await RunAsync(args));

    private static async Task<(int Reports, int Repeats)> CountAsync(string[] args)
    {
        var overall = (await BenchRun.OfAsync(args)).Result["overall"]!;
        return ((int)overall["reports"]!, (int)overall["repeats"]!);
    }

    private Task<int> RunAsync(params string[] args) => new Cli(TextWriter.Null, progress, new ManualTimeProvider(default)).RunAsync(args);
}
