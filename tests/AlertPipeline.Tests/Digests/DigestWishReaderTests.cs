using System.Text;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Digests;
using static AlertPipeline.Tests.Digests.SomeDigests;

namespace AlertPipeline.Tests.Digests;

public sealed class DigestWishReaderTests
{
    [Fact]
    public void A_link_is_to_a_location_or_to_a_region()
    {
        Assert.Equal(new DigestWish(October, "coa", "AC-01", Unit: null), Read("""{"month":"2026-10","location":{"partner":"coa","code":"AC-01"}}""").Wish);
        Assert.Equal(new DigestWish(October, Partner: null, Code: null, "RE01"), Read("""{"month":"2026-10","unit":"RE01"}""").Wish);
    }

    [Theory]
    [InlineData("""{"month":"2026-10"}""", "")]
    [InlineData("""{"month":"2026-10","unit":"RE01","location":{"partner":"coa","code":"AC-01"}}""", "")]
    [InlineData("""{"unit":"RE01"}""", "/month")]
    [InlineData("""{"month":"2026-10-01","unit":"RE01"}""", "/month")]
    [InlineData("""{"month":"2026-10","location":{"partner":"coa"}}""", "/location/code")]
    [InlineData("""{"month":"2026-10","location":{"partner":"coa","code":"AC-01","name":"x"}}""", "/location/name")]
    public void A_fault_is_told_with_its_place(string body, string pointer) => Assert.Equal([pointer], Read(body).Faults.Select(fault => fault.Pointer));

    private static ActReading<DigestWish> Read(string body) => DigestWishReader.Read(Encoding.UTF8.GetBytes(body));
}
