using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>Every text of the receipt in one language, in plain words (level B1).</summary>
internal sealed record ReceiptTexts
{
    /// <summary>The language, such as nl.</summary>
    public required string Language { get; init; }

    /// <summary>The other language, and its name in itself.</summary>
    public required (string Code, string Name) Other { get; init; }

    public required string Title { get; init; }

    public required string WithdrawnTitle { get; init; }

    public required string AlarmTitle { get; init; }

    public required string Alarm { get; init; }

    public required string Danger { get; init; }

    public required string Exercise { get; init; }

    public required string State { get; init; }

    public required string Withdrawn { get; init; }

    public required string ReceivedAt { get; init; }

    public required string Number { get; init; }

    public required string NextHeading { get; init; }

    /// <summary>Goes before the latest moment of a step.</summary>
    public required string AtTheLatest { get; init; }

    public required string AtOnce { get; init; }

    public required string MissingHeading { get; init; }

    public required string MissingAdvice { get; init; }

    public required string Masked { get; init; }

    public required string Keep { get; init; }

    public required string Reload { get; init; }

    public required string Print { get; init; }

    public required string WithdrawHeading { get; init; }

    public required string ConcernWithdrawHeading { get; init; }

    public required string WithdrawAsk { get; init; }

    public required string WithdrawSure { get; init; }

    public required string ConcernWithdrawSure { get; init; }

    public required string InvalidTitle { get; init; }

    public required string Invalid { get; init; }

    public required string NewReport { get; init; }

    /// <summary>Where the report stands.</summary>
    public required IReadOnlyDictionary<ReportStatus, string> States { get; init; }

    /// <summary>What happens next.</summary>
    public required IReadOnlyDictionary<OutlookWhat, string> Nexts { get; init; }

    /// <summary>The facts that would help, by their JSON Pointer.</summary>
    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    /// <summary>The texts for a language; Dutch unless English is asked for.</summary>
    public static ReceiptTexts For(string? language) => language == EnglishReceiptTexts.Texts.Language ? EnglishReceiptTexts.Texts : DutchReceiptTexts.Texts;
}
