namespace AlertPipeline.Texts;

/// <summary>Answers to text messages in English.</summary>
internal static class EnglishReplyTexts
{
    public static ReplyTexts Texts { get; } = new()
    {
        Ask = code => $"Text YES {code}",
        Yours = caseId => $"You have case {caseId}. Others are alerted no more.",
        Joined = (caseId, needed) => $"You joined case {caseId}. Still needed: {needed}. Others are still being alerted. Begin now.",
        Taken = caseId => $"Somebody else has case {caseId}. You need not do anything.",
        Closed = caseId => $"Case {caseId} is closed. You need not do anything.",
        Unchanged = "Not understood, nothing was changed. Send YES and the six digits of one message, for one case at a time. Does it not work? Use the link.",
    };
}
