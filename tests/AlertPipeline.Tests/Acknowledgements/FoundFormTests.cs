using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Acknowledgements;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Acknowledgements;

public sealed class FoundFormTests
{
    [Fact]
    public void A_box_that_is_ticked_is_confirmed_and_every_other_is_not() => Assert.Equal(
        Confirmed.Nothing with { Well = Answer.Yes, GuardianInformed = Answer.Yes },
        FoundForm.Read(FormInput.Parse("action=found&confirmed=well&confirmed=guardian-informed&confirmed=something-else")!));

    [Fact]
    public void The_form_asks_for_all_that_a_closing_as_found_needs()
    {
        var page = Render(FoundForm.Empty);

        Assert.Equal(4, Count(page, "type=\"checkbox\""));
        Assert.DoesNotContain(" checked", page);
        Assert.DoesNotContain("Nog nodig", page);
    }

    [Fact]
    public void After_an_incomplete_try_what_is_still_needed_is_named_and_what_was_ticked_stays()
    {
        var page = Render(new FoundForm(Some.Confirmed() with { PlaceArranged = Answer.Unknown }, [ClosingNeed.PlaceArranged]));

        Assert.Contains("Regel een veilige plek.", page);
        Assert.DoesNotContain("Vertel het de voogd.", page);
        Assert.Equal(3, Count(page, " checked"));
    }

    [Fact]
    public void A_case_about_no_missing_child_offers_no_such_form() => Assert.DoesNotContain("checkbox", Render(form: null));

    [Theory]
    [InlineData(ClosingReason.Found, "kind gevonden")]
    [InlineData(ClosingReason.ReportedInError, "per vergissing gemeld")]
    public void A_closed_case_says_who_closed_it_and_why(ClosingReason reason, string why) => Assert.Contains(why, Closed(reason));

    [Fact]
    public void That_a_child_died_stands_on_no_page() => Assert.Contains("<strong>Anna de Vries</strong> op 23-11-2026 21:30.</p>", Closed(ClosingReason.Deceased));

    private static string Closed(ClosingReason reason) =>
        AcknowledgementHtml.Render(new AcknowledgementPage.Closed("AAAA-BBBB-CCCC", new Closure(reason, "Anna de Vries", Some.Now))).Content.ToString();

    private static string Render(FoundForm? form) => AcknowledgementHtml.Render(new AcknowledgementPage.Yours("AAAA-BBBB-CCCC", 1, 0, IsTakenBack: false, PoliceKnow: true, Version: 3, form)).Content.ToString();

    private static int Count(string page, string part) => page.Split(part).Length - 1;
}
