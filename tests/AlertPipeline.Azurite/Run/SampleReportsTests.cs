using System.Text;
using AlertPipeline.Configuration;
using AlertPipeline.Directory;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using Local;
using NodaTime;

namespace AlertPipeline.Azurite.Run;

public sealed class SampleReportsTests
{
    private static readonly Instant Autumn = Instant.FromUtc(2026, 11, 21, 0, 0);

    [Fact]
    public async Task Two_hundred_reports_and_a_third_of_them_without_a_V_number()
    {
        var lines = await ReadAsync();

        Assert.Equal(200, lines.Count);
        Assert.InRange(lines.Count(line => !line.Body.GetProperty("child").TryGetProperty("vNumber", out _)), 60, 80);
    }

    [Fact]
    public async Task Exactly_the_reports_that_say_so_are_invalid()
    {
        var lines = await ReadAsync();

        Assert.Equal(
            lines.Where(line => line.Expect == 400).Select(line => line.Number),
            lines.Where(line => Read(line).Report is null).Select(line => line.Number));
    }

    [Fact]
    public async Task No_report_holds_what_its_partner_may_not_send()
    {
        var book = DirectoryFiles.Load(Repository.Path("samples", "directory"));

        Assert.All(
            (await ReadAsync()).Where(line => line.Expect == 202),
            line => Assert.Empty(PartnerRules.For(book.PartnerByKey(Sha256Hex.Of(line.Key))!, book, Read(line)).Faults));
    }

    [Fact]
    public async Task Exactly_the_report_that_says_so_takes_the_reference_of_another()
    {
        var lines = await ReadAsync();
        var conflicts = lines
            .GroupBy(line => (line.Key, line.Body.GetProperty("partnerReference").GetString()))
            .SelectMany(same => same.Where(line => line.Body.GetRawText() != same.First().Body.GetRawText()));

        Assert.Equal(lines.Where(line => line.Expect == 409), conflicts);
    }

    private static Task<IReadOnlyList<SendLine>> ReadAsync() => SendFile.ReadAsync(Repository.Path("samples", "reports.ndjson"), CancellationToken.None);

    private static ReportReading Read(SendLine line) => ReportReader.Read(Encoding.UTF8.GetBytes(line.Body.GetRawText()), Autumn);
}
