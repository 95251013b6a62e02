using System.Globalization;
using AlertPipeline.Identity;
using AlertPipeline.Reports;
using CsvHelper.Configuration.Attributes;
using NodaTime;
using NodaTime.Text;

namespace Bench.Identity;

/// <summary>A line with the columns of invented reports about minors that are used.</summary>
internal sealed record ReportLine
{
    private static readonly LocalTime Noon = new(12, 0);

    [Name("received_at")]
    [DateTimeStyles(DateTimeStyles.AssumeUniversal)]
    public DateTimeOffset ReceivedAt { get; init; }

    [Name("partner")]
    public string Partner { get; init; } = "";

    [Name("given_name")]
    public string GivenName { get; init; } = "";

    [Name("family_name")]
    public string FamilyName { get; init; } = "";

    [Name("full_name")]
    public string FullName { get; init; } = "";

    [Name("dob")]
    public string Dob { get; init; } = "";

    [Name("sex")]
    public string Sex { get; init; } = "";

    [Name("document_id")]
    public string DocumentId { get; init; } = "";

    [Name("guardian_phone")]
    [Optional]
    public string GuardianPhone { get; init; } = "";

    [Name("last_seen_place")]
    public string LastSeenPlace { get; init; } = "";

    [Name("last_seen_date")]
    public string LastSeenDate { get; init; } = "";

    [Name("origin_group")]
    public string OriginGroup { get; init; } = "";

    [Name("truth_child")]
    public string TruthChild { get; init; } = "";

    [Name("truth_family")]
    public string TruthFamily { get; init; } = "";

    /// <summary>The report as the partner would send it, with the truth about it.</summary>
    /// <param name="id">Tells it from every other of the run.</param>
    public Subject ToSubject(string id) => new()
    {
        Id = id,
        Facts = IdentityFacts.From(ToReport(), Partner, Instant.FromDateTimeOffset(ReceivedAt), id, aboutId: null),
        Child = TruthChild,
        Family = NullIfEmpty(TruthFamily),
        Groups = new Dictionary<string, string> { ["origin"] = Stated(OriginGroup), ["sex"] = Stated(Sex) },
    };

    private Report ToReport() => new()
    {
        Kind = ReportKind.Missing,
        Reporter = new Reporter("", ""),
        Child = ToChild(WrittenBirth.Read(Dob)),
        LastSeen = new LastSeen
        {
            At = LocalDatePattern.Iso.Parse(LastSeenDate) is { Success: true, Value: var date } ? date.At(Noon).InUtc().ToInstant() : null,
            Certainty = Certainty.Approximate,
            Place = NullIfEmpty(LastSeenPlace),
        },
    };

    private Child ToChild(WrittenBirth born) => new()
    {
        GivenName = NullIfEmpty(GivenName),
        FamilyName = NullIfEmpty(FamilyName),
        FullName = NullIfEmpty(FullName),
        BirthDate = born.Date,
        BirthYear = born.Year,
        Sex = Sex switch { "F" => AlertPipeline.Reports.Sex.Female, "M" => AlertPipeline.Reports.Sex.Male, _ => AlertPipeline.Reports.Sex.Unknown },
        VNumber = NullIfEmpty(DocumentId),
        Phone = NullIfEmpty(GuardianPhone),
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string Stated(string group) => group.Length == 0 ? "unknown" : group;
}
