using System.Text;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportEncodingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("{} {}")]
    [InlineData("{\"kind\": \"missing\",}")]
    [InlineData("{\"kind\": \"missing\" /* now */}")]
    [InlineData("{\"kind\": \"missing\", \"kind\": \"missing\"}")]
    [InlineData("{\"child\": {\"sex\": \"male\", \"s\\u0065x\": \"female\"}}")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}")]
    public void A_body_that_is_not_plain_JSON_is_refused_as_a_whole(string body)
    {
        var fault = Assert.Single(ReportBody.Read(body).Faults);

        Assert.Equal("", fault.Pointer);
        Assert.StartsWith("The body must be one JSON object in UTF-8", fault.Detail);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"missing\"")]
    public void A_body_that_is_not_an_object_is_refused(string body) =>
        Assert.Equal("The body must be one JSON object.", Assert.Single(ReportBody.Read(body).Faults).Detail);

    [Theory]
    [InlineData(new byte[] { 0xff })]
    [InlineData(new byte[] { 0xc3 })]
    [InlineData(new byte[] { 0xc0, 0x80 })]
    [InlineData(new byte[] { 0xed, 0xa0, 0x80 })]
    public void Bytes_that_are_not_UTF_8_are_refused(byte[] bytes)
    {
        var text = ReportBody.Full().ToJsonString();
        var at = text.IndexOf("Yusuf", StringComparison.Ordinal);

        var reading = ReportBody.Read([.. Encoding.UTF8.GetBytes(text[..at]), .. bytes, .. Encoding.UTF8.GetBytes(text[at..])]);

        Assert.Equal("", Assert.Single(reading.Faults).Pointer);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("\\ud800\\ud800")]
    [InlineData("x\\udbff")]
    public void A_text_that_is_not_valid_Unicode_is_refused(string escape)
    {
        var fault = Assert.Single(ReportBody.Read(Named(escape)).Faults);

        Assert.Equal("/child/givenName", fault.Pointer);
        Assert.Contains("not valid Unicode", fault.Detail);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00x")]
    [InlineData("\\ufffe")]
    public void A_field_name_that_is_not_valid_Unicode_is_refused(string escape)
    {
        Assert.Null(ReportBody.Read(ReportBody.Full().ToJsonString().Replace("\"phase\"", $"\"{escape}\"")).Report);
        Assert.Null(ReportBody.Read($$"""{"{{escape}}": 1}""").Report);
    }

    [Theory]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"child\":{\"\\udc00x\":1}}")]
    [InlineData("{\"child\":{\"\\udc00x\":1,\"sex\":\"male\"}}")]
    [InlineData("{\"a\":[[{\"\\ud800\":1}]]}")]
    public void A_name_with_half_a_surrogate_pair_is_refused_wherever_it_stands(string body) =>
        Assert.StartsWith("The body must be one JSON object in UTF-8", Assert.Single(ReportBody.Read(body).Faults).Detail);

    [Fact]
    public void A_byte_order_mark_at_the_start_is_forgiven() =>
        Assert.Empty(ReportBody.Read("\ufeff" + ReportBody.Full().ToJsonString()).Faults);

    [Fact]
    public void A_second_byte_order_mark_is_not() =>
        Assert.Equal("", Assert.Single(ReportBody.Read("\ufeff\ufeff" + ReportBody.Full().ToJsonString()).Faults).Pointer);

    [Theory]
    [InlineData("Yu\\u0000suf", "Yu suf")]
    [InlineData("Yu\\u202esuf", "Yusuf")]
    [InlineData("\\u2067Yusuf\\u2069", "Yusuf")]
    [InlineData("\\ufeffYusuf", "Yusuf")]
    [InlineData("Yu\\ufffesuf", "Yusuf")]
    [InlineData("\\u0639\\u0644\\u06cc\\u200c\\u0631\\u0636\\u0627", "علی‌رضا")]
    [InlineData("Zoe\\u0308", "Zoë")]
    [InlineData(" Yusuf \\n Ali\\t", "Yusuf Ali")]
    [InlineData("\\ud83d\\ude00", "😀")]
    public void Text_is_kept_without_what_could_mislead_its_reader(string escaped, string kept) =>
        Assert.Equal(kept, ReportBody.Read(Named(escaped)).Report?.Child.GivenName);

    private static string Named(string escaped) => ReportBody.With("child/givenName", "MARK").ToJsonString().Replace("MARK", escaped);
}
