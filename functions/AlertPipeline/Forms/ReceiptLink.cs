using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.Forms;

/// <summary>What the link to a receipt carries: whoever has it can see what became of one report, without an account.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record ReceiptLink(string ReportId, Instant ExpiresAt) : IExpiring
{
    private const string Kind = "receipt-link";
    private static readonly Duration ValidFor = Duration.FromDays(30);

    /// <summary>The link of a report: the same each time, good for 30 days after it was received.</summary>
    public static ReceiptLink Of(string reportId, Instant receivedAt) => new(reportId, receivedAt + ValidFor);

    /// <summary>The link as a part of a path.</summary>
    public string Sign(IKeyedHasher hasher) => SignedToken.Write(hasher, Kind, this);

    /// <summary>Reads a link; null when it is not, or no longer, good.</summary>
    public static ReceiptLink? Read(string token, IKeyedHasher hasher, Instant now) => SignedToken.Read<ReceiptLink>(hasher, Kind, token, now);
}
