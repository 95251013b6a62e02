using System.Globalization;
using System.Text;
using AlertPipeline.Reports;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportTextTests
{
    private static readonly string[] Pieces =
        ["a", "Ä", "A\u0308", " ", "\u00a0", "\t", "\r\n", "\u0000", "\u2028", "\u202a", "\u2066", "\u200f", "\u200c", "\u200d", "\u00ad", "ي", "ُ", "አ", "😀", "\uE000"];

    [Theory]
    [InlineData("A\u0308", "Ä")]
    [InlineData("a\u0007b", "a b")]
    [InlineData("a\u2029b", "a b")]
    [InlineData("a\u00a0\u3000b", "a b")]
    [InlineData("\u202eabc\u202c", "abc")]
    [InlineData("\u061cابج", "ابج")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    [InlineData("क\u200dष", "क\u200dष")]
    [InlineData("👨\u200d👩", "👨\u200d👩")]
    [InlineData("  a  ", "a")]
    [InlineData("", "")]
    public void Text_is_cleaned_and_keeps_what_it_says(string typed, string clean) => Assert.Equal(clean, ReportText.Clean(typed));

    [Fact]
    public void Clean_text_stays_as_it_is() =>
        Always.Holds(Gen.Elements(Pieces).ListOf().Select(string.Concat), text => Assert.Equal(ReportText.Clean(text), ReportText.Clean(ReportText.Clean(text))));

    [Fact]
    public void Clean_text_is_composed_and_holds_no_control_and_no_direction() => Always.Holds(Gen.Elements(Pieces).ListOf().Select(string.Concat), text =>
    {
        var clean = ReportText.Clean(text);

        Assert.True(clean.IsNormalized(NormalizationForm.FormC));
        Assert.DoesNotContain(clean.EnumerateRunes(), rune => Rune.IsControl(rune));
        Assert.DoesNotContain(clean, letter => char.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is not ('\u200c' or '\u200d'));
    });
}
