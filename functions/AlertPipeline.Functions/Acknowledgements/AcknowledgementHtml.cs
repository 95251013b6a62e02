using AlertPipeline.Cases;
using AlertPipeline.Functions.Pages;
using AlertPipeline.Texts;
using NodaTime;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>
/// Writes the page behind a link: Dutch, one question, readable on a telephone at night.
/// A mail scanner reads it too, so it gives the ids of rules and never their sentences, which tell of state care and of victims.
/// </summary>
internal static class AcknowledgementHtml
{
    public static Page Render(AcknowledgementPage page) => page switch
    {
        AcknowledgementPage.Offer offer => Case(offer, offer.CaseReference, Html.Of($"""
            {Markup.Paragraph(Html.Of($"Urgentie (advies): <strong>{offer.Urgency}</strong>"))}
            {Markup.Paragraph(Wanted(offer))}
            <form method="post"><button class="utrecht-button utrecht-button--primary-action wide" type="submit">Ik neem deze zaak over</button></form>
            """)),
        AcknowledgementPage.Yours yours => Case(yours, yours.CaseReference, Html.Of($"""
            {(yours.HasChanged ? Markup.Paragraph(Html.Of($"<strong>De zaak is niet gesloten: er kwam iets nieuws bij. Kijk opnieuw.</strong>")) : default)}
            {Markup.Paragraph(yours.StillNeeded == 0 ? "U heeft deze zaak. Anderen worden niet meer gewaarschuwd." : $"U doet mee aan deze zaak. {Needed(yours.StillNeeded)}, daarom worden anderen nog gewaarschuwd. Begin vast.")}
            {(yours.AnswerDueAt is { } due ? Answer(due) : default)}
            {(yours.PoliceKnow ? default : Markup.Paragraph(Html.Of($"<strong>Wij weten niet of de politie dit al weet. Bel de politie.</strong>")))}
            {(yours.CanHandOver ? Button(AcknowledgeCase.HandOver, "primary-action", "Draag deze zaak over aan de politie") : default)}
            {Close(yours)}
            {(yours.Found is { } form ? FoundFormHtml.Render(form, yours.Version) : default)}
            {(yours.IsOwner ? GiveBack() : default)}
            """)),
        AcknowledgementPage.Closed closed => Case(closed, closed.CaseReference, Markup.Paragraph(Html.Of(
            $"Deze zaak is gesloten door <strong>{closed.Closure.By}</strong> op {NetherlandsTime.Write(closed.Closure.At)}{Why(closed.Closure.Reason)}."))),
        AcknowledgementPage.Taken taken => Case(taken, taken.CaseReference, Markup.Paragraph(Html.Of(
            $"Deze zaak is al overgenomen door <strong>{taken.By.Name}</strong> op {NetherlandsTime.Write(taken.By.At)}."))),
        _ => Document("Deze link werkt niet", Markup.Paragraph("De link is verlopen of niet volledig. Gebruik de link uit het laatste bericht, of bel uw teamleider.")),
    };

    private static string Wanted(AcknowledgementPage.Offer offer) => offer switch
    {
        { By: [], StillNeeded: 1 } => "Niemand heeft deze zaak nog. Als u de zaak overneemt, worden anderen niet meer gewaarschuwd.",
        { By: [] } => $"Niemand heeft deze zaak nog. {Needed(offer.StillNeeded)}.",
        _ => $"Deze zaak is aangenomen door {string.Join(", ", offer.By.Select(by => by.Name))}. {Needed(offer.StillNeeded)}.",
    };

    private static string Needed(int people) => people == 1 ? "Er is nog één persoon nodig" : $"Er zijn {people} mensen nodig";

    private static Html Answer(Instant due) => Html.Of($"""
        {Markup.Paragraph(Html.Of($"<strong>Bent u nog bezig met deze zaak?</strong> Zonder antwoord voor {NetherlandsTime.Write(due)} waarschuwen wij weer wie dienst heeft."))}
        {Button(AcknowledgeCase.StillWorking, "primary-action", "Ja, ik ben er nog mee bezig")}
        """);

    private static Html GiveBack() => Html.Of($"""
        {Markup.Paragraph("Kunt u niet verder? Geef de zaak terug. Wie dienst heeft, wordt meteen gewaarschuwd.")}
        {Button(AcknowledgeCase.GiveBack, "secondary-action", "Ik geef deze zaak terug")}
        """);

    private static Html Button(string action, string kind, string text) => Html.Of(
        $"""<form method="post"><button class="utrecht-button utrecht-button--{kind} wide" type="submit" name="{AcknowledgeCase.Action}" value="{action}">{text}</button></form>""");

    // That a child died is said by people, not by a page that a mail scanner reads.
    private static string Why(ClosingReason reason) => reason switch
    {
        ClosingReason.ReportedInError => ": per vergissing gemeld",
        ClosingReason.Found => ": kind gevonden",
        ClosingReason.FoundElsewhere => ": kind elders gevonden",
        ClosingReason.ExerciseOver => ": de oefening is voorbij",
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

    private static Page Case(AcknowledgementPage page, string reference, Html body) => Document($"{MessageTexts.Dutch.Common.Prefixes[page.Mark]}Zaak {reference}", body);

    private static Page Document(string title, Html body) => new()
    {
        Language = "nl",
        Title = title,
        Content = Html.Of($"{body}{Markup.Danger("Direct gevaar? Bel")}"),
    };
}
