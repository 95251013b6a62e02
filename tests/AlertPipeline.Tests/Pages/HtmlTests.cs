using System.Net;
using AlertPipeline.Functions.Pages;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Pages;

public sealed class HtmlTests
{
    [Fact]
    public void What_is_put_into_markup_is_shown_and_never_becomes_markup() => Always.Holds(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => $"<b title=\"'&{Valid(text.Get)}"),
        text =>
        {
            var shown = Html.Of($"{text}").ToString();

            Assert.Equal(text, WebUtility.HtmlDecode(shown));
            Assert.Equal(-1, shown.AsSpan().IndexOfAny("<>\"'"));
        });

    [Fact]
    public void Markup_in_markup_stays_markup() => Assert.Equal("<p><b>1 &lt; 2</b></p>", Html.Of($"<p>{Html.Of($"<b>{"1 < 2"}</b>")}</p>").ToString());

    [Fact]
    public void Every_script_stays_readable() => Assert.Equal("<p>يوسف Ёлка ŋ</p>", Html.Of($"<p>{"يوسف Ёлка ŋ"}</p>").ToString());

    [Fact]
    public void An_attribute_without_a_value_is_left_out() =>
        Assert.Equal("<input title=\"&quot;\">", Html.Of($"<input{Html.Attribute("id", null)}{Html.Attribute("title", "\"")}>").ToString());

    // The encoder replaces what is not valid UTF-16, and white space that no browser keeps.
    private static string Valid(string text) => new([.. text.Where(character => !char.IsSurrogate(character) && !char.IsControl(character) && character < '\uFFF0')]);
}
