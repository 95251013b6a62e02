using System.Runtime.CompilerServices;
using System.Text;

namespace AlertPipeline.Functions.Pages;

/// <summary>Lets the compiler put <see cref="Html"/> together from an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlHandler(int literalLength, int formattedCount)
{
    private const int GuessedLengthOfAHole = 16;

    private readonly StringBuilder markup = new(literalLength + (formattedCount * GuessedLengthOfAHole));

    public void AppendLiteral(string literal) => markup.Append(literal);

    public void AppendFormatted(string? text) => markup.Append(Html.Encode(text ?? ""));

    public void AppendFormatted(int number) => markup.Append(number);

    public void AppendFormatted(Html html) => markup.Append(html.ToString());

    public override string ToString() => markup.ToString();
}
