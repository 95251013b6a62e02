using AlertPipeline.Identity;
using AlertPipeline.Identity.Explaining;

namespace Local;

/// <summary>Two invented reports, compared.</summary>
/// <param name="Title">What the example shows.</param>
/// <param name="One">The first report.</param>
/// <param name="Other">The second.</param>
/// <param name="Lesson">What the reader learns from it.</param>
internal sealed record IdentityExample(string Title, ExampleReport One, ExampleReport Other, string Lesson)
{
    /// <summary>How they compare.</summary>
    public MatchExplanation Explanation => IdentityComparison.Explain(One.Facts, Other.Facts);

    /// <summary>The example in Markdown.</summary>
    public IEnumerable<string> Lines()
    {
        var words = Waterfall.Of(One.Facts, Other.Facts, Explanation);
        return [
            $"#### {Title}",
            "| Reported by | Name | Born | Last seen | Where |",
            "|---|---|---|---|---|",
            One.Row,
            Other.Row,
            "",
            .. Block(words.En),
            "",
            "In Dutch:",
            "",
            .. Block(words.Nl),
            "",
            Lesson,
            "",
        ];
    }

    private static IEnumerable<string> Block(IEnumerable<string> lines) => ["```text", .. lines, "```"];
}
