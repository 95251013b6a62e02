using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AlertPipeline.Functions.Pages;

/// <summary>
/// Markup that is safe to show. It is made from an interpolated string, in which the text is markup and every hole is encoded,
/// unless it holds <see cref="Html"/> itself: nothing that people typed can become markup.
/// </summary>
internal readonly record struct Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>The markup of an interpolated string.</summary>
    public static Html Of(HtmlHandler handler) => new(handler.ToString());

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces));

    /// <summary>The markup when something is so; nothing otherwise.</summary>
    public static Html If(bool condition, HtmlHandler handler) => condition ? Of(handler) : default;

    /// <summary>An attribute with a space before it; nothing when there is no value.</summary>
    public static Html Attribute(string name, string? value) => value is null ? default : Of($" {name}=\"{value}\"");

    /// <summary>A text as markup that shows it.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <inheritdoc />
    public override string ToString() => markup ?? "";
}
