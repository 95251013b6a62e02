using AlertPipeline.Functions.Http;

namespace AlertPipeline.Functions.Pages;

/// <summary>A problem as a page, for whoever asked with a browser.</summary>
internal static class ProblemPage
{
    /// <summary>The page. It says what to do, in Dutch unless English is asked for, and where to call.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="language">The language that was asked for; null for the usual one.</param>
    public static HttpAnswer Answer(int status, string? language) => PageAnswer.Of(status, language == "en" ? English(status) : Dutch(status));

    private static Page Dutch(int status) => new()
    {
        Language = "nl",
        Title = status switch { 404 => "Deze pagina is er niet", _ => "Het is niet gelukt" },
        Content = Paragraphs(
            status switch
            {
                403 => "Deze vraag kwam niet van onze eigen pagina. Open het formulier opnieuw.",
                404 => "Kijk het adres na.",
                413 => "De tekst is te lang. Ga terug en maak hem korter.",
                429 => "Er komen nu te veel meldingen. Wacht een minuut en probeer het opnieuw.",
                _ => "Wacht een minuut en probeer het opnieuw.",
            },
            "Is er gevaar? Bel"),
    };

    private static Page English(int status) => new()
    {
        Language = "en",
        Title = status switch { 404 => "This page is not here", _ => "That did not work" },
        Content = Paragraphs(
            status switch
            {
                403 => "This request did not come from our own page. Open the form again.",
                404 => "Check the address.",
                413 => "The text is too long. Go back and make it shorter.",
                429 => "There are too many reports at the moment. Wait a minute and try again.",
                _ => "Wait a minute and try again.",
            },
            "Is there danger? Call"),
    };

    private static Html Paragraphs(string advice, string danger) => Html.Of($"{Markup.Paragraph(advice)}{Markup.Danger(danger)}");
}
