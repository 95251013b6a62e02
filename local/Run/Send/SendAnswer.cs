using System.Globalization;
using System.Net;

namespace Local;

/// <summary>What came of posting one line.</summary>
/// <param name="Status">The HTTP status; null when there was no answer.</param>
/// <param name="Title">For a refusal the problem's title; without an answer what stood in the way.</param>
/// <param name="ReportId">For an accepted report its id.</param>
/// <param name="ReceivedAt">For an accepted report when it was first received.</param>
/// <param name="RetryAfter">How long the receiver asks to wait.</param>
internal sealed record SendAnswer(
    HttpStatusCode? Status,
    string? Title = null,
    string? ReportId = null,
    DateTimeOffset? ReceivedAt = null,
    TimeSpan? RetryAfter = null)
{
    public bool MayPass => Status is null or HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests;

    public bool IsAccepted => Status is HttpStatusCode.Accepted;

    public bool IsRefused => !MayPass && (int?)Status is >= 400 and < 500;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(int?)Status} {Title ?? Status?.ToString()}").Trim();
}
