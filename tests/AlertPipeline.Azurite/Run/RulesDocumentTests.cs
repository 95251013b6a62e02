using AlertPipeline.Testing;
using Local;

namespace AlertPipeline.Azurite.Run;

public sealed class RulesDocumentTests
{
    [Fact]
    public async Task The_published_rules_are_those_of_the_code()
    {
        var published = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "docs", "urgency-rules.md"));

        Assert.Equal(RulesDocument.Write(), published.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_command_prints_them()
    {
        await using var output = new StringWriter();

        Assert.Equal(0, await new Cli(output, TextWriter.Null, new ManualTimeProvider()).RunAsync(["rules"]));
        Assert.Equal(RulesDocument.Write(), output.ToString());
    }
}
