using System.Text;
using AlertPipeline.Forms;

namespace AlertPipeline.Tests.Forms;

public sealed class FormLinkReaderTests
{
    private const string WithoutList = "sandbox";

    [Theory]
    [InlineData("{}", null, 90)]
    [InlineData("""{ "locationCode": "SV-01", "validForDays": 1 }""", "SV-01", 1)]
    [InlineData("""{ "validForDays": 365 }""", null, 365)]
    public void A_link_is_for_a_location_and_some_days(string body, string? location, int days) =>
        Assert.Equal(new FormLinkRequest(location, days), Read(body, "ngo").Request);

    [Theory]
    [InlineData("[]", "")]
    [InlineData("", "")]
    [InlineData("""{ "locationCode": "SV-99" }""", "/locationCode")]
    [InlineData("""{ "validForDays": 0 }""", "/validForDays")]
    [InlineData("""{ "validForDays": 366 }""", "/validForDays")]
    [InlineData("""{ "location": "SV-01" }""", "/location")]
    public void What_cannot_be_a_link_is_refused(string body, string pointer)
    {
        var reading = Read(body, "ngo");

        Assert.Null(reading.Request);
        Assert.Equal(pointer, Assert.Single(reading.Faults).Pointer);
    }

    [Fact]
    public void A_partner_without_a_list_may_name_any_location() =>
        Assert.Equal("POL-12", Read("""{ "locationCode": "POL-12" }""", WithoutList).Request?.LocationCode);

    private static FormLinkReading Read(string body, string partnerId) => FormLinkReader.Read(Encoding.UTF8.GetBytes(body), Some.Book.Partner(partnerId)!, Some.Book);
}
