using System.Text.RegularExpressions;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Functions.Contract;
using AlertPipeline.Testing.Contract;

namespace AlertPipeline.Azurite.Samples;

public sealed partial class CurlTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Reporting = "docs/reporting.md";
    private const string Operations = "docs/operations.md";
    private const string Channels = "docs/channels.md";

    public static TheoryData<string> Documents => [.. Documentation.Files.Where(document => CommandsIn(document).Count > 0)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_curl_line_runs_as_written(string document)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        pipeline.RefuseMessages();
        await pipeline.AcceptAsync(EndToEnd.Reports.Of("curl-1", "Semret Abraham", "2010-02-11"));
        await pipeline.AcceptAsync(EndToEnd.Reports.Of("curl-2", "Noor Haidari", "2012-07-19"));
        await pipeline.AcceptAsync(EndToEnd.Reports.Of("curl-3", "Idris Omar", "2009-10-04"));
        var variables = new Dictionary<string, string> { ["SIGNAL_ID"] = await pipeline.AcceptAsync(Pieces.OfAVehicle("curl-4")) };
        await pipeline.SettleAsync();

        foreach (var command in CommandsIn(document))
        {
            using var request = CurlCommand.Read(command, variables);
            using var response = await pipeline.SendAsync(request);
            var answer = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"{command}: {(int)response.StatusCode} {answer}");
            Remember(variables, IsOfPipeline(request) ? answer : "");
            await pipeline.SettleAsync();
        }
    }

    [Fact]
    public void Every_operation_has_its_curl_line()
    {
        var variables = new Dictionary<string, string> { ["REPORT_ID"] = "1", ["CASE_REFERENCE"] = "1", ["OTHER_CASE_REFERENCE"] = "1", ["DEAD_LETTER_ID"] = "1", ["NOTICE_REFERENCE"] = "1", ["PIECE_ID"] = "1", ["LINK_ID"] = "1", ["SIGNAL_ID"] = "1", ["MESSAGE_ID"] = "1" };
        var shown = CommandsIn(Reporting).Concat(CommandsIn(Operations)).Concat(CommandsIn(Channels)).Select(command => CurlCommand.Read(command, variables)).Select(OperationOf).ToHashSet();

        Assert.Empty(ContractDocument.Operations.Where(operation => !shown.Contains(operation)).Select(operation => operation.Path));
    }

    private static IReadOnlyList<string> CommandsIn(string document) =>
    [
        .. Fence().Matches(Documentation.Read(document))
            .Select(match => match.Groups["code"].Value)
            .Where(code => code.StartsWith("curl ", StringComparison.Ordinal)),
    ];

    // The contract, which needs no key, holds references too: those of its examples.
    private static bool IsOfPipeline(HttpRequestMessage request) => request.Headers.Authorization is not null;

    private static Operation? OperationOf(HttpRequestMessage request) => ContractDocument.Find(request.Method, request.RequestUri!.AbsolutePath);

    // What the document tells its reader to put into variables; the first of each kind, as a reader who follows it would.
    private static void Remember(Dictionary<string, string> variables, string answer)
    {
        (string Name, Regex Pattern)[] wanted = [("REPORT_ID", ReportId()), ("CASE_REFERENCE", CaseReference()), ("DEAD_LETTER_ID", DeadLetterId()), ("NOTICE_REFERENCE", NoticeReference()), ("PIECE_ID", PieceId()), ("LINK_ID", LinkId()), ("MESSAGE_ID", MessageId())];
        foreach (var (name, pattern) in wanted.Where(wish => wish.Pattern.IsMatch(answer)))
        {
            variables.TryAdd(name, pattern.Match(answer).Groups["value"].Value);
        }

        foreach (var other in CaseReference().Matches(answer).Select(match => match.Groups["value"].Value).Where(other => other != variables["CASE_REFERENCE"]))
        {
            variables.TryAdd("OTHER_CASE_REFERENCE", other);
        }
    }

    [GeneratedRegex("^```(sh)?\n(?<code>.+?)\n```$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("\"reportId\":\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReportId();

    // Of a message that failed; others of the case can have been withheld.
    [GeneratedRegex("-failed\"[^}]*\"messageId\":\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MessageId();

    [GeneratedRegex("\"caseReference\":\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseReference();

    [GeneratedRegex("\"noticeReference\":\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoticeReference();

    [GeneratedRegex("\"pieces\":\\[{\"reportId\":\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PieceId();

    [GeneratedRegex("\"linkId\":\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkId();

    [GeneratedRegex("\"id\":\"(?<value>[^\"]+)\",\"queue\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DeadLetterId();
}
