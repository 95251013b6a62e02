namespace AlertPipeline.Texts;

/// <summary>Messages in the Common Alerting Protocol in Dutch.</summary>
internal static class DutchCapTexts
{
    public static CapTexts Texts { get; } = new()
    {
        Language = "nl-NL",
        Event = isMissing => isMissing ? "Vermissing van een minderjarige" : "Signaal over een minderjarige",
        Headline = (level, caseId) => $"{level} (advies), zaak {caseId}",
        Instruction = "Direct gevaar? Bel 112. Neem de zaak aan of weiger haar op de pagina van de overdracht.",
        EndedInstruction = "U hoeft niets te doen.",
        Unit = name => $"Politie-eenheid {name}",
        Country = "Nederland",
    };
}
