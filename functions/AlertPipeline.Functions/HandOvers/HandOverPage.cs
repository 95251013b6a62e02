using AlertPipeline.Cases;
using AlertPipeline.Functions.Pages;
using AlertPipeline.HandOvers;
using AlertPipeline.Texts;
using AlertPipeline.Urgency;

namespace AlertPipeline.Functions.HandOvers;

/// <summary>Writes the page of a hand-over to the police: before the code that there is one and that the page is genuine, after it what the contact may know.</summary>
internal static class HandOverPage
{
    /// <summary>Nobody typed a code yet.</summary>
    public const string Asking = "";

    /// <summary>No code was typed, or too long ago.</summary>
    public const string CodeMissing = "Typ de code. Na een half uur vragen wij die opnieuw.";

    /// <summary>The code was not right.</summary>
    public const string WrongCode = "Deze code klopt niet. Kijk in het bericht met de code, of bel het piket.";

    /// <summary>Too many codes were not right.</summary>
    public const string Locked = "Er zijn te veel verkeerde codes getypt. Bel het piket: er is een uur geen code mogelijk.";

    /// <summary>The page behind a link that is not good.</summary>
    public static Page Invalid(string deskPhone) => new()
    {
        Language = "nl",
        Title = "Deze link werkt niet",
        Content = Html.Of($"""
            {Markup.Paragraph("De link is verlopen of niet volledig. Gebruik de link uit het laatste bericht, of bel het piket.")}
            {Markup.Paragraph(Phone(deskPhone))}
            {Markup.Danger("Direct gevaar? Bel")}
            """),
    };

    /// <summary>What is there without the code.</summary>
    public static Page Cover(HandOverVisit visit, HandOverHeader header, string fault) => Write(visit.Case, header, Html.Of($"""
        {Alert(fault.Length == 0 ? [] : [fault])}
        {Stand(visit)}
        <form method="post"><p><label class="utrecht-form-label" for="{HandOverFields.Code}">Code van zes cijfers</label></p>
        <p>Die kreeg u langs een andere weg dan de link. Geen code? Bel het piket.</p>
        <p><input class="utrecht-textbox utrecht-textbox--html-input" type="text" id="{HandOverFields.Code}" name="{HandOverFields.Code}" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required></p>
        <p><button class="utrecht-button utrecht-button--primary-action wide" type="submit">Bekijk de overdracht</button></p></form>
        """));

    /// <summary>What is there with it.</summary>
    public static Page Opened(HandOverVisit visit, HandOverHeader header, HandOverSheet sheet) => Write(visit.Case, header, Html.Of($"""
        {Alert(sheet.Faults)}
        {Stand(visit)}
        {Html.Join(sheet.Reports.Select(Facts))}
        {Guardian(sheet)}
        {HandOverForms.Of(visit, sheet)}
        """));

    private static Page Write(Case current, HandOverHeader header, Html content) => new()
    {
        Language = "nl",
        Title = $"{header.Prefix}Overdracht aan de politie",
        Above = current is { Closure: null, Urgency.Level: UrgencyLevel.Urgent } ? Markup.Alarm("alarm alarm-now", "Bel 112", "Bij direct gevaar: wacht niet op deze overdracht.") : default,
        Content = Html.Of($"""
            {Markup.Paragraph(Html.Of($"Zaak {current.Id}. Urgentie (advies): <strong>{MessageTexts.Dutch.Common.UrgencyOf(current)}</strong>"))}
            {Markup.Paragraph($"Politie-eenheid: {(header.Units.Count == 0 ? "onbekend, landelijk contact" : string.Join(", ", header.Units.Select(unit => unit.Name)))}")}
            {content}
            <section><h2 class="utrecht-heading-2">Is dit echt?</h2>
            {Markup.Paragraph(Html.Of($"Bel het piket: {Phone(header.DeskPhone)}. Het woord van vandaag is <strong>{header.Word}</strong>. Wie u belt, noemt het ook."))}</section>
            {Markup.Danger("Direct gevaar? Bel")}
            """),
    };

    private static Html Phone(string number) => Markup.Link($"tel:{number.Replace(" ", "", StringComparison.Ordinal)}", number);

    private static Html Alert(IReadOnlyList<string> faults) => Html.If(faults.Count > 0, $"""
        <div class="utrecht-alert utrecht-alert--error" role="alert" tabindex="-1" autofocus><div class="utrecht-alert__content">
        {Html.Join(faults.Select(Markup.Paragraph))}</div></div>
        """);

    private static Html Stand(HandOverVisit visit) => Markup.Paragraph(Html.Of($"<strong>{StandOf(visit)}</strong>"));

    // Before the code a mail scanner reads it: it names no officer and no reference.
    private static string StandOf(HandOverVisit visit) => (visit.Case, visit.HandOver.Answer) switch
    {
        ({ Closure: { } closure }, _) => $"{MessageTexts.Dutch.HandOvers.Ended(closure.Reason)}. U hoeft niets te doen.",
        (_, { IsAcceptance: true }) => "U heeft deze zaak aangenomen.",
        (_, { }) => "U heeft deze zaak niet aangenomen. Wij vragen het volgende contact.",
        ({ AcceptedHandOver: not null }, _) => "Een ander contact van de politie heeft deze zaak aangenomen. U hoeft niets te doen.",
        _ => "Wij vragen u deze zaak aan te nemen.",
    };

    private static Html Facts(IReadOnlyList<PoliceFact> facts) => Html.Of($"""
        <section><h2 class="utrecht-heading-2">Wat een melder zegt</h2>
        <dl>{Html.Join(facts.Select(fact => Html.Of($"<dt><strong>{fact.Label}</strong></dt><dd>{fact.Value}</dd>")))}</dl></section>
        """);

    private static Html Guardian(HandOverSheet sheet) => sheet.Reports.Count == 0 ? default : Html.Join(sheet.Contacts
        .Where(contact => contact.Role == ContactRole.Guardian)
        .Select(contact => Markup.Paragraph($"Voogd: {contact.Person.Name}{(contact.Person.Phone is { } phone ? $", {phone}" : "")}")));
}
