namespace AlertPipeline.Texts;

/// <summary>Answers to text messages in Dutch.</summary>
internal static class DutchReplyTexts
{
    public static ReplyTexts Texts { get; } = new()
    {
        Ask = code => $"Sms JA {code}",
        Yours = caseId => $"U heeft zaak {caseId}. Anderen worden niet meer gewaarschuwd.",
        Joined = (caseId, needed) => $"U doet mee aan zaak {caseId}. Nog nodig: {needed}. Anderen worden nog gewaarschuwd. Begin vast.",
        Taken = caseId => $"Iemand anders heeft zaak {caseId}. U hoeft niets te doen.",
        Closed = caseId => $"Zaak {caseId} is gesloten. U hoeft niets te doen.",
        Unchanged = "Niet begrepen, er is niets veranderd. Stuur JA en de zes cijfers uit een bericht, voor een zaak tegelijk. Lukt het niet? Gebruik de link.",
    };
}
