using AlertPipeline.Digests;
using AlertPipeline.Functions.Pages;

namespace AlertPipeline.Functions.Digests;

/// <summary>Writes a digest as a page that can be printed, for a meeting of a location and its police officer. It holds no personal data.</summary>
internal static class DigestPage
{
    private const string Danger = "Is er nu gevaar? Bel";

    /// <summary>The page behind a link that is not good.</summary>
    public static Page Invalid { get; } = Write("Deze link werkt niet", Markup.Paragraph("De link is verlopen of niet volledig. Vraag een nieuwe link aan degene van wie u hem kreeg."));

    /// <summary>The page of a digest.</summary>
    public static Page Of(Digest digest) => Write($"Meldingen in {DigestWords.Of(digest.Month)}: {digest.Place}", Html.Of($"""
        {Table(digest)}
        {(digest.SilentLocations is { } silent ? Markup.Paragraph($"Locaties zonder meldingen: {silent.Text}. Dat daar niets is gemeld, zegt niet dat daar niets gebeurt.") : default)}
        <section><h2 class="utrecht-heading-2">Wat de woorden betekenen</h2>
        <ul>{Html.Join(Meanings(digest).Select(meaning => Html.Of($"<li>{meaning}</li>")))}</ul>
        </section>
        {Markup.Paragraph(Html.Of($"Dit overzicht is gemaakt op {Markup.Moment(digest.MadeAt)}. Wat later is gemeld, staat er niet in."))}
        <p class="actions"><button class="utrecht-button utrecht-button--secondary-action" type="button" data-print hidden>Print deze pagina</button></p>
        """));

    private static Page Write(string title, Html content) => new() { Language = "nl", Title = title, Content = Html.Of($"{content}{Markup.Danger(Danger)}") };

    private static Html Table(Digest digest) => Html.Of($"""
        <table class="numbers">
        <thead><tr><th scope="col">Wat</th><th scope="col">In deze maand</th><th scope="col">Gewoon in een maand</th><th scope="col">Meer of minder?</th></tr></thead>
        <tbody>
        {Row("Vermiste kinderen", digest.Disappearances)}
        {Row("Alle signalen", digest.Signals)}
        {Html.Join(digest.SignalsByType.Select(type => Row(DigestWords.Of(type.Type), type.Numbers)))}
        </tbody>
        </table>
        """);

    private static Html Row(string what, DigestNumbers numbers) => Html.Of(
        $"""<tr><th scope="row">{what}</th><td>{numbers.Month.Text}</td><td>{numbers.Usual?.Text ?? "niet bekend"}</td><td>{DigestWords.Of(numbers.Trend)}</td></tr>""");

    private static IEnumerable<string> Meanings(Digest digest) =>
    [
        "Een signaal is iets dat iemand heeft gezien of gehoord en waar die persoon zich zorgen over maakt. Het is geen bewijs.",
        "Een kind telt in een maand één keer mee, ook als er meer meldingen over zijn. Ingetrokken meldingen tellen niet mee.",
        "Een signaal kan van meer soorten zijn. Tel de soorten daarom niet bij elkaar op.",
        "De getallen staan in stappen van vijf. Zo is geen kind te herkennen. Minder dan 5 kan ook nul zijn.",
        digest.UsualFrom is { } from
            ? $"Gewoon is het gemiddelde van de maanden hiervoor, vanaf {DigestWords.Of(from)}."
            : "Van de maanden hiervoor is niets meer bewaard. Daarom is niet bekend wat gewoon is.",
        "Meer of minder dan gewoon betekent: het verschil is zo groot dat het bijna nooit toeval is. Als er niets is veranderd, staat dit er bij hoogstens 2 van de 100 getallen.",
        "Een kleiner verschil heet als gewoon. Kijk dus ook naar de getallen zelf.",
    ];
}
