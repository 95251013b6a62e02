using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using AlertPipeline.Testing;

namespace AlertPipeline.Azurite.Samples;

/// <summary>The commands that documents tell their readers to run, other than curl.</summary>
public sealed partial class DocumentedCommandTests
{
    private static readonly Dictionary<string, string> Variables = new() { ["CONNECTION"] = "UseDevelopmentStorage=true" };

    public static TheoryData<string, string> Programs =>
        [.. Documentation.Files.SelectMany(document => Program().Matches(Documentation.Read(document))).Select(run => (run.Groups["project"].Value, run.Groups["arguments"].Value)).Distinct()];

    public static TheoryData<string, string> TestRuns =>
        [.. Documentation.Files.SelectMany(document => TestRun().Matches(Documentation.Read(document))).Select(run => (run.Groups["project"].Value, run.Groups["name"].Value)).Distinct()];

    public static TheoryData<string> Scripts =>
        [.. Documentation.Files.SelectMany(document => Script().Matches(Documentation.Read(document))).Select(run => run.Groups["script"].Value).Distinct()];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_knows_every_command_and_option_that_is_documented(string project, string arguments) => Assert.Empty(Unknown(project, arguments));

    [Theory]
    [InlineData("admin tidy", "tidy")]
    [InlineData("admin replay --everything", "--everything")]
    [InlineData("--fresher", "--fresher")]
    public void One_that_is_not_there_is_found(string arguments, string unknown) => Assert.Contains(unknown, Unknown("local/Run", arguments));

    [Theory]
    [MemberData(nameof(TestRuns))]
    public void A_test_run_that_is_documented_has_tests(string project, string name) =>
        Assert.Contains(System.IO.Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, project), "*.cs", SearchOption.AllDirectories), file => Path.GetFileName(file).Contains(name, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_that_is_documented_is_there(string script) => Assert.True(File.Exists(Path.Combine(RepositoryRoot.Path, script)));

    // A word that looks like an option and is none is taken for an argument where a command takes any.
    private static IEnumerable<string> Unknown(string project, string arguments)
    {
        var parsed = Commands(project).Parse(arguments.Length == 0 ? [] : ShellWords.Split(arguments, Variables));
        return parsed.Tokens.Where(token => token.Type == TokenType.Argument && token.Value.StartsWith('-')).Select(token => token.Value).Union(parsed.UnmatchedTokens);
    }

    private static RootCommand Commands(string project) => project == "bench"
        ? new Bench.Cli(TextWriter.Null, TextWriter.Null, new ManualTimeProvider()).Build()
        : new Local.Cli(TextWriter.Null, TextWriter.Null, new ManualTimeProvider()).Build();

    [GeneratedRegex("dotnet run (-c Release )?--project (?<project>local/Run|bench)( -- (?<arguments>[^`\n>]*[^`\n> ]))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Program();

    [GeneratedRegex("dotnet test (?<project>tests/[^ ]+) --filter FullyQualifiedName~(?<name>[A-Za-z]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestRun();

    [GeneratedRegex("node (?<script>[^ `]+\\.mjs)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Script();
}
