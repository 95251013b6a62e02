using AlertPipeline.Identity;
using AlertPipeline.Testing;
using Local;

namespace AlertPipeline.Azurite.Run;

public sealed class IdentityDocumentTests
{
    [Fact]
    public async Task The_published_account_is_that_of_the_code()
    {
        var published = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "docs", "identity.md"));

        Assert.Equal(IdentityDocument.Write(), published.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_command_prints_it()
    {
        await using var output = new StringWriter();

        Assert.Equal(0, await new Cli(output, TextWriter.Null, new ManualTimeProvider()).RunAsync(["identity"]));
        Assert.Equal(IdentityDocument.Write(), output.ToString());
    }

    [Fact]
    public void The_examples_end_as_they_tell()
    {
        Assert.Equal(Likeness.Same, IdentityExamples.TwoScripts.Explanation.Match.Likeness);
        Assert.Equal(Likeness.Possible, IdentityExamples.Twins.Explanation.Match.Likeness);
        Assert.NotEqual(Vetoes.None, IdentityExamples.Twins.Explanation.Match.Vetoes & (Vetoes.GivenNames | Vetoes.UnsureGivenNames));
        Assert.NotEqual(Likeness.Same, IdentityExamples.CommonName.Explanation.Match.Likeness);
    }
}
