using AlertPipeline.Cases;

namespace AlertPipeline.Texts;

/// <summary>What messages to contacts of the police say, in one language.</summary>
public sealed record HandOverTexts
{
    /// <summary>That a case, of which a missing child is reported or not, is handed over.</summary>
    public required Func<bool, string> Offer { get; init; }

    /// <summary>That there is a code.</summary>
    public required string Code { get; init; }

    /// <summary>A code in a text message.</summary>
    public required Func<string, string> ShortCode { get; init; }

    /// <summary>That a case is closed, in words that a mail scanner may read.</summary>
    public required Func<ClosingReason?, string> Ended { get; init; }

    /// <summary>Where to ask, in a text message.</summary>
    public required Func<string, string> ShortQuestions { get; init; }

    /// <summary>How to know that a message is genuine.</summary>
    public required Func<string, string> Genuine { get; init; }

    /// <summary>What to do with an offer, and where.</summary>
    public required Func<Uri?, IReadOnlyList<string>> OfferLines { get; init; }

    /// <summary>What to do with a code.</summary>
    public required Func<string, IReadOnlyList<string>> CodeLines { get; init; }

    /// <summary>What to do when a case is closed.</summary>
    public required Func<Uri?, IReadOnlyList<string>> EndedLines { get; init; }
}
