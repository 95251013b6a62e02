using AlertPipeline.Privacy;

namespace AlertPipeline.Tests.Privacy;

public sealed class BsnMaskTests
{
    [Theory]
    [InlineData("111222333", "*********")]
    [InlineData("bsn:111222333.", "bsn:*********.")]
    [InlineData("BSN111222333x", "BSN*********x")]
    [InlineData("1112.22.333", "****.**.***")]
    [InlineData("111 222 333", "*** *** ***")]
    [InlineData("111-222-333", "***-***-***")]
    [InlineData("111–222–333", "***–***–***")]
    [InlineData("1 1 1 2 2 2 3 3 3", "* * * * * * * * *")]
    [InlineData("111\u200c222\u200d333", "***\u200c***\u200d***")]
    [InlineData("kamer 12 111222333", "kamer 12 *********")]
    [InlineData("kamer 12 111 222 333", "kamer 12 *** *** ***")]
    [InlineData("111222333 123456782", "********* *********")]
    [InlineData("٢٢٢٢٢٢٢٢٢ of ١١١٢٢٢٣٣٣", "٢٢٢٢٢٢٢٢٢ of *********")]
    [InlineData("𝟏𝟏𝟏𝟐𝟐𝟐𝟑𝟑𝟑", "*********")]
    [InlineData("😀111222333😀", "😀*********😀")]
    public void A_BSN_is_masked_however_it_is_written(string text, string masked) => Assert.Equal(masked, BsnMask.Apply(text));

    [Theory]
    [InlineData("111222334")]
    [InlineData("000000000")]
    [InlineData("2111222333")]
    [InlineData("1112223330")]
    [InlineData("11122233")]
    [InlineData("111,222,333")]
    [InlineData("111.222-333")]
    [InlineData("1112  22333")]
    [InlineData("op 23-11-2026 om 15.30")]
    [InlineData("²²²²²²²²²")]
    public void Another_number_is_left_alone(string text) => Assert.Equal(text, BsnMask.Apply(text));

    [Theory]
    [InlineData("+31 111222333")]
    [InlineData("+31111222333")]
    [InlineData("+31 1 11222333")]
    [InlineData("+31-1-11222333")]
    [InlineData("+31 (0) 111222333")]
    [InlineData("+31 (0)111222333")]
    [InlineData("+11 1222333")]
    [InlineData("0031 111222333")]
    [InlineData("0031 1 1122 2333")]
    [InlineData("00 31 111222333")]
    [InlineData("0111222333")]
    [InlineData("01 11222333")]
    public void A_telephone_number_is_left_alone(string text) => Assert.Equal(text, BsnMask.Apply(text));

    [Theory]
    [InlineData("111222333", true)]
    [InlineData(" 1112.22.333 ", true)]
    [InlineData("a111222333", false)]
    [InlineData("111222333 1", false)]
    [InlineData("111222334", false)]
    [InlineData("", false)]
    public void A_text_is_a_BSN_when_it_holds_nothing_else(string text, bool covers) => Assert.Equal(covers, BsnMask.Covers(text));
}
