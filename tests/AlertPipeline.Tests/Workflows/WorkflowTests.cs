namespace AlertPipeline.Workflows;

public sealed class WorkflowTests
{
    private const string Good = """
        permissions: {}
        jobs:
          test:
            timeout-minutes: 5
            permissions: { contents: read }
            steps:
              - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
              - run: dotnet test
        """;

    public static TheoryData<string> Files => [.. System.IO.Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "workflows")).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_takes_no_more_rights_than_it_names_and_runs_only_what_is_pinned(string file) =>
        Assert.Empty(WorkflowFaults.Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", file))));

    [Theory]
    [InlineData("permissions: {}\n", "", "permissions: {} is missing on top")]
    [InlineData("permissions: {}\n", "permissions: write-all\n", "permissions: {} is missing on top")]
    [InlineData("    permissions: { contents: read }\n", "", "a job does not say its permissions")]
    [InlineData("    timeout-minutes: 5\n", "", "a job has no timeout")]
    [InlineData("11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2", "v4 # v4", "actions/checkout@v4 is not pinned by commit")]
    [InlineData(" # v4.2.2", "", "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 does not say its version")]
    [InlineData("dotnet test", "echo ${{ github.head_ref }}", "a script holds an expression; give it as an environment variable")]
    public void A_planted_fault_is_found(string good, string bad, string fault) =>
        Assert.Equal([fault], WorkflowFaults.Of(Good.Replace("\r\n", "\n", StringComparison.Ordinal).Replace(good, bad, StringComparison.Ordinal)));
}
