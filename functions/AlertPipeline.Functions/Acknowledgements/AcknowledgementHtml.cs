using AlertPipeline.Cases;
using AlertPipeline.Functions.Pages;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>
/// Writes the page behind a link: Dutch, one question, readable on a telephone at night.
/// A mail scanner reads it too, so it gives the ids of rules and never their sentences, which tell of state care and of victims.
/// </summary>
internal static class AcknowledgementHtml
{
    public static Page Render(AcknowledgementPage page) => page switch
    {
        AcknowledgementPage.Offer offer => Case(offer.CaseReference, Html.Of($"""
            {Markup.Paragraph(Html.Of($"Urgentie (advies): <strong>{offer.Urgency}</strong>"))}
            {Markup.Paragraph("Niemand heeft deze zaak nog. Als u de zaak overneemt, worden anderen niet meer gewaarschuwd.")}
            <form method="post"><button class="utrecht-button utrecht-button--primary-action wide" type="submit">Ik neem deze zaak over</button></form>
            """)),
        AcknowledgementPage.Yours yours => Case(yours.CaseReference, Html.Of($"""
            {(yours.HasChanged ? Markup.Paragraph(Html.Of($"<strong>De zaak is niet gesloten: er kwam iets nieuws bij. Kijk opnieuw.</strong>")) : default)}
            {Markup.Paragraph("U heeft deze zaak. Anderen worden niet meer gewaarschuwd.")}
            {(yours.PoliceKnow ? default : Markup.Paragraph(Html.Of($"<strong>Wij weten niet of de politie dit al weet. Bel de politie.</strong>")))}
            {Close(yours)}
            {(yours.Found is { } form ? FoundFormHtml.Render(form, yours.Version) : default)}
            """)),
        AcknowledgementPage.Closed closed => Case(closed.CaseReference, Markup.Paragraph(Html.Of(
            $"Deze zaak is gesloten door <strong>{closed.Closure.By}</strong> op {NetherlandsTime.Write(closed.Closure.At)}{Why(closed.Closure.Reason)}."))),
        AcknowledgementPage.Taken taken => Case(taken.CaseReference, Markup.Paragraph(Html.Of(
            $"Deze zaak is al overgenomen door <strong>{taken.By.Name}</strong> op {NetherlandsTime.Write(taken.By.At)}."))),
        _ => Document("Deze link werkt niet", Markup.Paragraph("De link is verlopen of niet volledig. Gebruik de link uit het laatste bericht, of bel uw teamleider.")),
    };

    // That a child died is said by people, not by a page that a mail scanner reads.
    private static string Why(ClosingReason reason) => reason switch
    {
        ClosingReason.ReportedInError => ": per vergissing gemeld",
        ClosingReason.Found => ": kind gevonden",
        ClosingReason.FoundElsewhere => ": kind elders gevonden",
        _ => "",
    };

    private static Html Close(AcknowledgementPage.Yours yours) => Html.Of($"""
        {(yours.Withdrawals == 0 ? default : Markup.Paragraph(Html.Of($"Ingetrokken: <strong>{yours.Withdrawals} van {yours.Reports} meldingen</strong>.")))}
        {(yours.IsTakenBack ? CloseButton(yours.Version) : default)}
        """);

    private static Html CloseButton(int version) => Html.Of($"""
        {Markup.Paragraph("Sluit de zaak alleen als u zeker weet dat er niets aan de hand is.")}
        <form method="post"><input type="hidden" name="{AcknowledgeCase.Version}" value="{version}"><button class="utrecht-button utrecht-button--secondary-action wide" type="submit" name="{AcknowledgeCase.Action}" value="{AcknowledgeCase.Close}">Sluiten: per vergissing gemeld</button></form>
        """);

    private static Page Case(string reference, Html body) => Document($"Zaak {reference}", body);

    private static Page Document(string title, Html body) => new()
    {
        Language = "nl",
        Title = title,
        Content = Html.Of($"{body}{Markup.Danger("Direct gevaar? Bel")}"),
    };
}
