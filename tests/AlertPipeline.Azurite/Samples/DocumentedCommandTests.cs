using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using AlertPipeline.Testing;

namespace AlertPipeline.Azurite.Samples;

/// <summary>The commands that documents tell their readers to run, other than curl.</summary>
public sealed partial class DocumentedCommandTests
{
    private static readonly Dictionary<string, string> Variables = new() { ["CONNECTION"] = "UseDevelopmentStorage=true" };

    public static TheoryData<string> Programs => Shown(Program());

    public static TheoryData<string> TestRuns => Shown(TestRun());

    public static TheoryData<string> Scripts => Shown(Script());

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_knows_every_command_and_option_that_is_documented(string command) => Assert.Empty(Unknown(command));

    [Theory]
    [InlineData("dotnet run --project local/Run -- admin tidy", "tidy")]
    [InlineData("dotnet run --project local/Run -- admin replay --everything", "--everything")]
    [InlineData("dotnet run --project local/Run -- --fresher", "--fresher")]
    [InlineData("dotnet run -c Release --project bench -- soak --forever", "--forever")]
    public void One_that_is_not_there_is_found(string command, string unknown) => Assert.Contains(unknown, Unknown(command));

    [Theory]
    [MemberData(nameof(TestRuns))]
    public void A_test_run_that_is_documented_has_tests(string command)
    {
        var run = TestRun().Match(command).Groups;
        var sources = System.IO.Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, run["project"].Value), "*.cs", SearchOption.AllDirectories);
        Assert.Contains(sources, file => Path.GetFileName(file).Contains(run["name"].Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_that_is_documented_is_there(string command) => Assert.True(File.Exists(Path.Combine(RepositoryRoot.Path, Script().Match(command).Groups["script"].Value)));

    private static TheoryData<string> Shown(Regex commands) =>
        [.. Documentation.Files.SelectMany(document => commands.Matches(Documentation.Read(document))).Select(command => command.Value).Distinct(StringComparer.Ordinal)];

    // A word that looks like an option and is none is taken for an argument where a command takes any.
    private static IEnumerable<string> Unknown(string command)
    {
        var run = Program().Match(command).Groups;
        var parsed = Commands(run["project"].Value).Parse(run["arguments"] is { Success: true, Value: var arguments } ? ShellWords.Split(arguments, Variables) : []);
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
