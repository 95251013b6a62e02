using AlertPipeline.Cap;
using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using AlertPipeline.Texts;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.HandOvers;

public sealed class HandOverEndingTests
{
    private static readonly CaseChange Opened = CaseOpening.Decide(Some.Tentative(Some.CaseReport(UrgencyLevel.Urgent)), [], Some.Book, Some.Now);

    [Fact]
    public void Closing_tells_every_contact_that_was_offered_the_case()
    {
        var closed = Close(Opened.Case.Answer(Police.No)!.Case);

        Assert.Equal(["police-ended HandOverEnded politie-noord Email", "police-ended HandOverEnded politie-landelijk Email"], closed.Lines());
        Assert.All(closed.Notifications, message => Assert.Equal(DeliveryStep.Send, message.Fate(closed.Case)));
        Assert.All(closed.Case.HandOvers, known => Assert.Equal(HandOverNewsKind.Ended, known.Told[^1].Kind));
    }

    [Fact]
    public void What_was_not_sent_yet_is_not_sent_any_more()
    {
        var closed = Close(Opened.Case).Case;

        Assert.NotEmpty(Opened.Notifications);
        Assert.All(Opened.Notifications, message => Assert.Equal(DeliveryStep.Withhold, message.Fate(closed)));
    }

    [Theory]
    [InlineData(ClosingReason.Found, "Kind gevonden")]
    [InlineData(ClosingReason.FoundElsewhere, "Kind gevonden")]
    [InlineData(ClosingReason.ReportedInError, "Per vergissing gemeld")]
    [InlineData(ClosingReason.Deceased, "De zaak is gesloten")]
    public void It_is_said_in_neutral_words(ClosingReason reason, string words) => Assert.StartsWith(words, MessageTexts.Dutch.HandOvers.Ended(reason));

    [Fact]
    public void Nobody_is_told_by_itself_that_a_child_died()
    {
        var closed = CaseClosing.Close(Opened with { Notifications = [] }, new Closure(ClosingReason.Deceased, "Sanne", Police.Later), "on-call");

        Assert.Empty(HandOverEnding.Tell(closed, Some.Book, Police.Later).Notifications);
    }

    [Fact]
    public void That_it_ended_is_not_sent_of_a_case_that_is_open_again() =>
        Assert.Equal(DeliveryStep.Withhold, Close(Opened.Case).Notifications[0].Fate(Opened.Case));

    [Fact]
    public void What_an_officer_found_is_news_and_the_case_stays_open()
    {
        var change = HandOverFinding.Decide(Opened.Case, Police.Unit, Police.Officer, Some.Book, Police.Later)!;

        Assert.Equal((CaseStatus.Open, Police.Officer), (change.Case.Status, change.Events[0].Detail));
        Assert.Equal([CaseEventKind.PoliceSayFound], change.Kinds());
        Assert.Equal(["police-say-found News anna Email", "police-say-found News anna Webhook"], change.Lines());
    }

    [Fact]
    public void On_an_urgent_case_112_is_the_first_line_of_every_message()
    {
        Assert.All(Opened.Notifications, message =>
        {
            var (dutch, english) = (Some.Written(message, Opened.Case, link: null), Some.Written(message, Opened.Case, link: null, MessageTexts.English));
            Assert.All([dutch.Text, dutch.Short], text => Assert.StartsWith("Bel 112", text));
            Assert.All([english.Text, english.Short], text => Assert.StartsWith("Call 112", text));
        });
    }

    [Fact]
    public void The_code_goes_alone_and_the_link_without_it()
    {
        var proof = new HandOverProof("+31 20 000 0000", "987654", CapStatus.Exercise);
        var police = Opened.Notifications.Where(HandOverMessage.Is)
            .ToDictionary(message => message.Purpose, message => new HandOverMessage(MessageTexts.Dutch, proof).Compose(message, Opened.Case, [], new Uri("https://alerts.example.invalid/hand-overs/x")));

        Assert.Contains("987654", police[NotificationPurpose.HandOverCode].Text);
        Assert.DoesNotContain("hand-overs/", police[NotificationPurpose.HandOverCode].Text);
        Assert.DoesNotContain("987654", police[NotificationPurpose.HandOver].Text);
        Assert.All(police.Values, message => Assert.True(message.Subject.StartsWith("OEFENING - ", StringComparison.Ordinal) && message.Text.Contains("+31 20 000 0000", StringComparison.Ordinal)));
    }

    private static CaseChange Close(Case current) => Assert.IsType<ActOutcome.Done>(
        CaseClosing.Decide(current, new ClosingRequest(ClosingReason.Found, "Sanne de Boer", Some.Confirmed()), "on-call", Some.Book, Police.Later)).Change;
}
