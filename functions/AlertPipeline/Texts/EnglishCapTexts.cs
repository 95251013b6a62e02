namespace AlertPipeline.Texts;

/// <summary>Messages in the Common Alerting Protocol in English.</summary>
internal static class EnglishCapTexts
{
    public static CapTexts Texts { get; } = new()
    {
        Language = "en",
        Event = isMissing => isMissing ? "Missing minor" : "Signal about a minor",
        Headline = (level, caseId) => $"{level} (advice), case {caseId}",
        Instruction = "Danger now? Call 112. Accept the case or refuse it on the page of the hand-over.",
        EndedInstruction = "You need not do anything.",
        Unit = name => $"Police unit {name}",
        Country = "The Netherlands",
    };
}
