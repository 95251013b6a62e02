using System.Text.RegularExpressions;
using AlertPipeline.Functions.Contract;
using AlertPipeline.Functions.Contract.Docs;
using AlertPipeline.Functions.Http;

namespace AlertPipeline.Tests.Contract;

public sealed partial class DocsPageTests
{
    private static readonly string Page = DocsPage.Render(ApiDocument.Root);
    private static readonly string[] Anchors = [.. Anchor().Matches(Page).Select(match => match.Groups["name"].Value)];

    [Fact]
    public void Every_operation_has_its_section() =>
        Assert.All(Operation.In(ApiDocument.Root), operation => Assert.Contains((string)operation.Body["operationId"]!, Anchors));

    [Fact]
    public void The_type_of_a_problem_leads_to_its_section() => Assert.Contains(Problem.Invalid([]).Type.Split('#')[1], Anchors);

    [Fact]
    public void Every_link_within_the_page_leads_somewhere() => Assert.Empty(Link().Matches(Page).Select(match => match.Groups["name"].Value).Except(Anchors));

    [Fact]
    public void No_two_sections_have_the_same_name() => Assert.Equal(Anchors.Length, Anchors.Distinct().Count());

    [Fact]
    public void The_page_runs_and_loads_nothing() =>
        Assert.All(["<script", "<link", "<img", "src=", "@import", "url("], part => Assert.DoesNotContain(part, Page, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var levels = Heading().Matches(Page).Select(match => match.Groups["level"].Value[0] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Fact]
    public void Every_text_of_the_document_is_encoded()
    {
        Assert.Contains("&lt;key&gt;", Page);
        Assert.DoesNotContain("<key>", Page);
    }

    [Fact]
    public void Marks_of_code_and_weight_become_elements()
    {
        Assert.Contains("An answer <code>202</code> means", Page);
        Assert.Contains("<strong>A child in danger? Call 112 first.</strong>", Page);
        Assert.DoesNotContain("`", Page);
    }

    [Fact]
    public void Nothing_is_written_as_an_object_that_nobody_rendered() => Assert.DoesNotContain("any value", Page);

    [GeneratedRegex("id=\"(?<name>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex("href=\"#(?<name>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("<h(?<level>[1-6])>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
