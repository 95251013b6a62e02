using AlertPipeline.Functions.Digests;

namespace AlertPipeline.Tests.Digests;

public sealed class CsvRowTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    public void A_field_is_quoted_where_it_has_to_be(string field, string written) => Assert.Equal($"{written},x\r\n", CsvRow.Of(field, "x"));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void A_spreadsheet_takes_no_field_for_a_formula(string field) => Assert.Equal($"'{field}\r\n", CsvRow.Of(field));
}
