using AlertPipeline.Identity;
using AlertPipeline.Reports;
using CsvHelper.Configuration.Attributes;
using NodaTime;

namespace Bench.Identity;

/// <summary>A line with the columns of FEBRL that are used.</summary>
internal sealed record RecordLine
{
    private static readonly Instant ReceivedAt = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Name("given_name")]
    public string GivenName { get; init; } = "";

    [Name("surname")]
    public string Surname { get; init; } = "";

    [Name("date_of_birth")]
    public string DateOfBirth { get; init; } = "";

    [Name("entity")]
    public string Entity { get; init; } = "";

    /// <summary>The record as a report of a partner that sends names and a date of birth only.</summary>
    /// <param name="id">Tells it from every other of the run.</param>
    public Subject ToSubject(string id)
    {
        var born = WrittenBirth.Read(DateOfBirth);
        var report = new Report
        {
            Kind = ReportKind.Missing,
            Reporter = new Reporter("", ""),
            Child = new Child { GivenName = GivenName, FamilyName = Surname, BirthDate = born.Date, BirthYear = born.Year },
        };
        return new Subject { Id = id, Facts = IdentityFacts.From(report, "records", ReceivedAt, id, aboutId: null), Child = Entity };
    }
}
