using System.Globalization;
using System.Text.RegularExpressions;

namespace Azure.Data.Tables.Transactions;

/// <summary>Reads the answers to the actions of a transaction from its multipart answer.</summary>
internal static partial class TransactionReader
{
    public static IReadOnlyList<Response> Read(Response response) =>
        [.. AnswerPattern().Matches(response.Content.ToString()).Select(answer => Answer(answer, response.ClientRequestId))];

    [GeneratedRegex(
        @"^HTTP/1\.1 (?<status>\d+) ?(?<reason>[^\r\n]*)\r?\n(?<headers>(?:[^\r\n]+\r?\n)*)\r?\n?(?<body>.*?)(?=\r?\n--)",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000)]
    private static partial Regex AnswerPattern();

    [GeneratedRegex(@"^(?<name>[^:\r\n]+):\s*(?<value>[^\r\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex HeaderPattern();

    private static ActionResponse Answer(Match answer, string requestId)
    {
        var status = int.Parse(answer.Groups["status"].Value, CultureInfo.InvariantCulture);
        var headers = HeaderPattern().Matches(answer.Groups["headers"].Value)
            .Select(header => (Name: header.Groups["name"].Value, Value: header.Groups["value"].Value))
            .DistinctBy(header => header.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        return new ActionResponse(status, answer.Groups["reason"].Value, headers, answer.Groups["body"].Value) { ClientRequestId = requestId };
    }
}
