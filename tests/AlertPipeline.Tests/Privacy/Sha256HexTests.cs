using AlertPipeline.Privacy;

namespace AlertPipeline.Tests.Privacy;

public sealed class Sha256HexTests
{
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void A_text_has_the_hash_that_the_standard_gives(string text, string hash) => Assert.Equal(hash, Sha256Hex.Of(text));
}
