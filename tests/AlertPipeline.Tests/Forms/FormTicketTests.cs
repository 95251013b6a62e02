using AlertPipeline.Forms;
using AlertPipeline.Privacy;
using AlertPipeline.Protection;
using NodaTime;

namespace AlertPipeline.Tests.Forms;

public sealed class FormTicketTests
{
    private static readonly IRandomness Randomness = new SystemRandomness();

    [Fact]
    public void Every_ticket_names_another_report() =>
        Assert.NotEqual(FormTicket.Issue(Randomness, Some.Now).PartnerReference, FormTicket.Issue(Randomness, Some.Now).PartnerReference);

    [Fact]
    public void A_ticket_is_good_for_a_day() => Assert.Equal(Some.Now + Duration.FromHours(24), FormTicket.Issue(Randomness, Some.Now).ExpiresAt);

    [Fact]
    public void A_receipt_can_be_followed_for_thirty_days_from_the_first_time_it_was_sent() =>
        Assert.Equal(new ReceiptLink("0198", Some.Now + Duration.FromDays(30)), ReceiptLink.Of("0198", Some.Now));
}
