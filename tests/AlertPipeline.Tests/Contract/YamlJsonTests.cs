using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Tests.Contract;

public sealed class YamlJsonTests
{
    [Theory]
    [InlineData("48", "48")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("true", "true")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("'48'", "\"48\"")]
    [InlineData("'true'", "\"true\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("1.0.0", "\"1.0.0\"")]
    [InlineData("+31 20 000 0000", "\"+31 20 000 0000\"")]
    [InlineData("2026-11-23", "\"2026-11-23\"")]
    public void A_scalar_keeps_its_type(string yaml, string json) => Assert.Equal($$"""{"x":{{json}}}""", Read($"x: {yaml}"));

    [Fact]
    public void Lists_and_objects_keep_their_order() => Assert.Equal("""{"b":[1,{"c":null}],"a":[]}""", Read("b: [1, { c: }]\na: []"));

    [Fact]
    public void A_folded_text_is_one_line_and_a_literal_one_keeps_its_lines() =>
        Assert.Equal("""{"a":"one two","b":"one\ntwo"}""", Read("a: >-\n  one\n  two\nb: |-\n  one\n  two"));

    private static string Read(string yaml) => YamlJson.Read(new StringReader(yaml)).ToJsonString(DomainJson.Options);
}
