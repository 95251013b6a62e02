using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>What a channel sends. No personal data of a child: case reference, level, rule codes, unit, deadline and a link.</summary>
/// <param name="Id">Constant over every attempt, so that the receiver can drop a repeat. Letters, digits, "-" and "_" only.</param>
/// <param name="CaseReference">The case it is about; null for a message about the system itself.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text, lines separated by a line feed.</param>
/// <param name="CreatedAt">When it was decided on, UTC; constant over every attempt as well.</param>
public sealed record OutgoingMessage(string Id, string? CaseReference, string Subject, string Text, Instant CreatedAt)
{
    /// <summary>Constant over every attempt, so that the receiver can drop a repeat.</summary>
    /// <exception cref="ArgumentException">It has another character: it would be ambiguous in a signature or a mail header.</exception>
    public string Id { get; } = IsPlain(Id)
        ? Id
        : throw new ArgumentException("Make the id from letters, digits, \"-\" and \"_\" only.", nameof(Id));

    /// <summary>Where the reader takes the case, or sees the notice; it stands in the text too. Null for a reader who is only informed.</summary>
    public Uri? Link { get; init; }

    /// <summary>What of it fits into one text message.</summary>
    public string Short
    {
        get => field ?? ShortText.Of([Subject], Link);
        init;
    }

    private static bool IsPlain(string id) => id.Length > 0 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
