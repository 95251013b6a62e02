namespace Local;

/// <summary>What came of a file.</summary>
/// <param name="Accepted">Reports that were taken in for the first time.</param>
/// <param name="Repeated">Reports that had been taken in before, here or in an earlier run: nothing new came of them.</param>
/// <param name="Refused">Reports that were refused for good.</param>
/// <param name="Failed">Reports that are not in: no answer, or an error of the receiver.</param>
/// <param name="Refusals">How often each reason for a refusal was given.</param>
/// <param name="Unexpected">Lines that did not end as their "expect" says.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record SendSummary(
    int Accepted,
    int Repeated,
    int Refused,
    int Failed,
    IReadOnlyDictionary<string, int> Refusals,
    IReadOnlyList<UnexpectedAnswer> Unexpected,
    double Seconds)
{
    public static SendSummary Of(IReadOnlyList<SentLine> sent, DateTimeOffset startedAt, TimeSpan took)
    {
        var accepted = sent.Where(item => item.Answer.IsAccepted).ToList();
        var first = accepted.Where(item => item.Answer.ReceivedAt >= startedAt).DistinctBy(item => item.Answer.ReportId, StringComparer.Ordinal).Count();
        var refused = sent.Where(item => item.Answer.IsRefused).ToList();
        return new SendSummary(
            first,
            accepted.Count - first,
            refused.Count,
            sent.Count - accepted.Count - refused.Count,
            refused.CountBy(item => item.Answer.ToString(), StringComparer.Ordinal).OrderByDescending(item => item.Value).ToDictionary(StringComparer.Ordinal),
            [.. sent.Where(item => !item.IsAsExpected).Select(UnexpectedAnswer.Of)],
            Math.Round(took.TotalSeconds, 1));
    }
}
