using AlertPipeline.Testing;
using Bench;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

public sealed class NamesBenchTests : IDisposable
{
    private readonly StringWriter progress = new();
    private readonly string file = Path.GetTempFileName();

    public void Dispose()
    {
        progress.Dispose();
        File.Delete(file);
    }

    [Fact]
    public async Task The_sample_of_names_is_measured()
    {
        var run = await BenchRun.OfAsync("identity", "names", "--pairs", Path.Combine(RepositoryRoot.Path, "bench", "Identity", "samples", "names.csv"));

        Assert.Equal((0, 24, 12), (run.Code, (int)run.Result["pairs"]!, (int)run.Result["matches"]!));
        Assert.InRange((double)run.Result["shipped"]!["f1"]!, 0.9, 1);
        Assert.InRange((double)run.Result["variantsSharingAKey"]!, 0.9, 1);
        Assert.InRange((double)run.Result["randomSharingAKey"]!, 0, 0.2);
        Assert.True((double)run.Result["comparisonsPerSecond"]! > 0);
    }

    [Fact]
    public async Task Only_people_count_where_the_file_says_who_is_one()
    {
        await File.WriteAllTextAsync(file, "schema,name1,name2,is_match\nPerson,Karim Noor,Kareem Nour,true\nCompany,Noor Ltd,Nour Limited,true\n");

        Assert.Equal(1, (int)(await BenchRun.OfAsync("identity", "names", "--pairs", file)).Result["pairs"]!);
    }

    [Fact]
    public async Task Names_in_two_scripts_have_columns_of_their_own()
    {
        await File.WriteAllTextAsync(file, "latin,arabic,is_match\nkarim,كريم,1\n");

        Assert.Equal(1, (double)(await BenchRun.OfAsync("identity", "names", "--pairs", file)).Result["shipped"]!["recall"]!);
    }

    [Fact]
    public async Task A_file_without_the_columns_is_refused()
    {
        await File.WriteAllTextAsync(file, "name1,is_match\nSecret,1\n");

        Assert.Equal(1, await new Cli(TextWriter.Null, progress, new ManualTimeProvider(default)).RunAsync(["identity", "names", "--pairs", file]));
        Assert.Contains("has no column", $"{progress}", StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", $"{progress}", StringComparison.Ordinal);
    }
}
