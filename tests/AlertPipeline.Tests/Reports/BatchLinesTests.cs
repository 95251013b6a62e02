using System.Text;
using AlertPipeline.Reports;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Reports;

public sealed class BatchLinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1 a")]
    [InlineData("a\nb", "1 a|2 b")]
    [InlineData("a\nb\n", "1 a|2 b")]
    [InlineData("\n\na\n \t\n\nb\n\n", "3 a|6 b")]
    [InlineData("a\r\n\r\nb\r\n", "1 a\r|3 b\r")]
    public void Lines_are_numbered_from_1_and_blank_ones_count(string batch, string lines) => Assert.Equal(lines, Written(Split(batch)!));

    [Fact]
    public void A_batch_may_have_a_thousand_lines() => Assert.Equal(1000, Split(string.Concat(Enumerable.Repeat("a\n", 1000)))!.Count);

    [Theory]
    [InlineData("a\n")]
    [InlineData("\n")]
    public void A_batch_with_one_line_more_is_refused(string line) => Assert.Null(Split(string.Concat(Enumerable.Repeat(line, 1001))));

    [Fact]
    public void Every_line_comes_back_as_it_was() => Always.Holds(
        Gen.Elements("", "a", "{ }", "é\0", " ").ListOf(20),
        lines => Assert.Equal(
            lines.Select((line, index) => $"{index + 1} {line}").Where(line => line.Split(' ', 2)[1].Trim(' ').Length > 0),
            Split(string.Join('\n', lines))!.Select(line => Written([line]))));

    private static IReadOnlyList<BatchLine>? Split(string batch) => BatchLines.Split(Encoding.UTF8.GetBytes(batch));

    private static string Written(IEnumerable<BatchLine> lines) => string.Join('|', lines.Select(line => $"{line.Number} {Encoding.UTF8.GetString(line.Body.Span)}"));
}
