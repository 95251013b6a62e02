namespace AlertPipeline.Azurite.Benchmarks;

public sealed class SimulateBenchTests
{
    [Fact]
    public async Task Lives_without_a_finding_are_added_up_in_one_line()
    {
        var run = await BenchRun.OfAsync("simulate", "--seeds", "2", "--hours", "4");

        Assert.Equal((0, 2, 8), (run.Code, (int)run.Result["seeds"]!, (double)run.Result["simulatedHours"]!));
        Assert.Null(run.Result["finding"]);
    }

    [Fact]
    public async Task A_planted_fault_is_what_is_asked_for()
    {
        var run = await BenchRun.OfAsync("simulate", "--seeds", "20", "--hours", "6", "--mutant", "no-hint");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("CasesMoveOn", (string)run.Result["finding"]!, StringComparison.Ordinal);
    }
}
