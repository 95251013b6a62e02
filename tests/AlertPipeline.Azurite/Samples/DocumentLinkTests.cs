using System.Text.RegularExpressions;

namespace AlertPipeline.Azurite.Samples;

/// <summary>Links from one document to another.</summary>
public sealed partial class DocumentLinkTests
{
    public static TheoryData<string> Documents => [.. Documentation.Files];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_file_and_a_heading_that_are_there(string document) => Assert.Empty(Broken(document, Documentation.Read(document)));

    [Theory]
    [InlineData("see [it](docs/nothing.md)")]
    [InlineData("see [it](docs/operations.md#nothing)")]
    [InlineData("see [it](#nothing)")]
    public void One_that_leads_nowhere_is_found(string text) => Assert.Single(Broken("README.md", text));

    private static IEnumerable<string> Broken(string document, string text) => Link().Matches(text)
        .Select(link => (Target: link.Groups["target"].Value, Heading: link.Groups["heading"].Value))
        .Where(link => !IsThere(link.Target.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, link.Target), link.Heading))
        .Select(link => $"{document}: {link.Target}#{link.Heading}");

    private static bool IsThere(string target, string heading) =>
        Path.Exists(Path.Combine(RepositoryRoot.Path, target)) && (heading.Length == 0 || Headings(Documentation.Read(target)).Contains(heading));

    // As GitHub names them.
    private static IEnumerable<string> Headings(string text) =>
        Heading().Matches(text).Select(heading => NotInName().Replace(heading.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?!https?:|mailto:)(?<target>[^)#\s]*)(#(?<heading>[^)\s]+))?\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInName();
}
