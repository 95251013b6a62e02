using AlertPipeline.Azurite.EndToEnd.Forms;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class HangingStorageTests(HangingStorage storage) : IClassFixture<HangingStorage>
{
    [Fact]
    public void A_report_is_answered_503_with_a_time_to_try_again() => Assert.Equal((503, true), (storage.Report.Status, storage.Report.SaysWhenToRetry));

    [Fact]
    public void The_form_comes_back_with_its_answers_and_the_same_ticket()
    {
        Assert.Equal(503, storage.Form.Status);
        Assert.Contains("Is er gevaar? Bel 112.", storage.Form.Text);
        Assert.Contains("value=\"Yonas Tesfay\"", storage.Form.Text);
        Assert.Equal(storage.Ticket, FormClient.TicketIn(storage.Form.Text));
    }

    [Fact]
    public void A_browser_gets_a_page_that_names_112()
    {
        Assert.Equal((503, "text/html"), (storage.Receipt.Status, storage.Receipt.MediaType));
        Assert.Contains("112", storage.Receipt.Text);
    }

    [Fact]
    public void A_program_gets_a_problem() => Assert.Equal((503, "application/problem+json"), (storage.Cases.Status, storage.Cases.MediaType));
}
