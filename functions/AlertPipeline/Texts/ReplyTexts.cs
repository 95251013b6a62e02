namespace AlertPipeline.Texts;

/// <summary>What somebody who answered by text message is answered, in one language; each names the case or says that nothing changed.</summary>
public sealed record ReplyTexts
{
    /// <summary>How to take a case by answering.</summary>
    public required Func<string, string> Ask { get; init; }

    /// <summary>The reader has the case.</summary>
    public required Func<string, string> Yours { get; init; }

    /// <summary>The reader accepted the case, and more people are needed.</summary>
    public required Func<string, int, string> Joined { get; init; }

    /// <summary>Somebody else has the case.</summary>
    public required Func<string, string> Taken { get; init; }

    /// <summary>The case is closed.</summary>
    public required Func<string, string> Closed { get; init; }

    /// <summary>The answer was not understood.</summary>
    public required string Unchanged { get; init; }
}
