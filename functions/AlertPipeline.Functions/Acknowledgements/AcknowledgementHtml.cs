using System.Text.Encodings.Web;
using AlertPipeline.Notifications;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>
/// Writes the page behind a link: Dutch, one question, readable on a telephone at night, without scripts.
/// A mail scanner reads it too, so it gives the ids of rules and never their sentences, which tell of state care and of victims.
/// </summary>
internal static class AcknowledgementHtml
{
    /// <summary>The page loads nothing, runs nothing and can be framed by nobody.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Style =
        "body{font:1.2rem/1.5 system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}" +
        "button{font:inherit;font-weight:bold;width:100%;padding:1rem;border:0;border-radius:.4rem;background:#0b5cad;color:#fff}" +
        "strong{white-space:nowrap}@media(prefers-color-scheme:dark){body{color:#eee;background:#111}}";

    public static string Render(AcknowledgementPage page) => page switch
    {
        AcknowledgementPage.Offer offer => Document($"Zaak {offer.CaseReference}", $"""
            <p>Urgentie (advies): <strong>{Encode(DutchWords.Of(offer.Urgency))}</strong></p>
            <p>Niemand heeft deze zaak nog. Als u de zaak overneemt, worden anderen niet meer gewaarschuwd.</p>
            <form method="post"><button type="submit">Ik neem deze zaak over</button></form>
            """),
        AcknowledgementPage.Yours yours => Document($"Zaak {yours.CaseReference}", $"<p>U heeft deze zaak. Anderen worden niet meer gewaarschuwd.</p>{Close(yours)}"),
        AcknowledgementPage.Closed closed => Document(
            $"Zaak {closed.CaseReference}",
            $"<p>Deze zaak is gesloten door <strong>{Encode(closed.Closure.By)}</strong> op {NetherlandsTime.Write(closed.Closure.At)}: per vergissing gemeld.</p>"),
        AcknowledgementPage.Taken taken => Document(
            $"Zaak {taken.CaseReference}",
            $"<p>Deze zaak is al overgenomen door <strong>{Encode(taken.By.Name)}</strong> op {NetherlandsTime.Write(taken.By.At)}.</p>"),
        _ => Document("Deze link werkt niet", "<p>De link is verlopen of niet volledig. Gebruik de link uit het laatste bericht, of bel uw teamleider.</p>"),
    };

    private static string Close(AcknowledgementPage.Yours yours) => yours.Withdrawals == 0 ? "" : $"""
        <p>Ingetrokken: <strong>{yours.Withdrawals} van {yours.Reports} meldingen</strong>. Sluit de zaak alleen als u zeker weet dat het kind niet vermist is.</p>
        <form method="post"><button type="submit" name="{AcknowledgeCase.Action}" value="{AcknowledgeCase.Close}">Sluiten: per vergissing gemeld</button></form>
        """;

    private static string Document(string title, string body) => $"""
        <!doctype html>
        <html lang="nl">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
        <title>{Encode(title)}</title><style>{Style}</style></head>
        <body><main><h1>{Encode(title)}</h1>
        {body}
        <p>Direct gevaar? Bel <strong>112</strong>.</p></main></body>
        </html>
        """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
