using System.Text.RegularExpressions;

namespace AlertPipeline.Reports;

/// <summary>
/// The header Idempotency-Key: another place for the partner reference. Modelled on the expired draft -07 (docs/decisions/0007):
/// a string as structured fields have it (RFC 8941), or a bare word.
/// </summary>
/// <param name="Reference">What it says; null when it is not there or has a fault.</param>
/// <param name="Fault">What is wrong with it; null when nothing is.</param>
public sealed partial record IdempotencyKey(string? Reference, ReportFault? Fault)
{
    // The longest reference with every character escaped, and its quotes.
    private const int Longest = (2 * ReportLimits.Text) + 2;

    private static readonly ReportFault Malformed =
        new("", $"The header 'Idempotency-Key' must be one text in quotes of at most {ReportLimits.Text} characters, such as \"8e03978e-40d5\", or the same without quotes and spaces.");

    /// <summary>Reads the values of the header; there should be one at most.</summary>
    public static IdempotencyKey Read(IReadOnlyList<string?> values) => values switch
    {
        [] => new(null, null),
        [{ Length: <= Longest } value] when Quoted().Match(value) is { Success: true } quoted => new(Escape().Replace(quoted.Groups["text"].Value, "${character}"), null),
        [{ Length: <= Longest } value] when Bare().IsMatch(value) => new(value, null),
        _ => new(null, Malformed),
    };

    /// <summary>What came of reading a body, with the fault of this header in front where there is one.</summary>
    public ReportReading AddTo(ReportReading reading) => Fault is null ? reading : ReportReading.Refused([Fault, .. reading.Faults]);

    [GeneratedRegex(@"^""(?<text>([ !#-\[\]-~]|\\[""\\])+)""$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\\(?<character>.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+.^_`|~:/-]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();
}
