using System.Text.Json.Serialization;
using AlertPipeline.Identity.Births;
using AlertPipeline.Identity.Names;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Identity;

/// <summary>What one report says about who the child is. Nothing else is compared: no nationality, ethnicity, language, religion, origin or status.</summary>
public sealed record IdentityFacts
{
    // A copy shares it, so that facts that were equal stay so when the names of one are asked for.
    private readonly Lazy<IReadOnlyList<PersonName>> names = NoNames;

    private static Lazy<IReadOnlyList<PersonName>> NoNames { get; } = new(() => []);

    /// <summary>Every name given, the main name first.</summary>
    public IReadOnlyList<NameParts> NamesAsGiven { get; init => (field, names) = (value, new(() => ReadyToCompare(value))); } = [];

    /// <summary>The same, ready to be compared; names without a letter are left out.</summary>
    // Made when they are asked for: a case is read far more often than it is compared.
    [JsonIgnore]
    public IReadOnlyList<PersonName> Names => names.Value;

    /// <summary>When the child was born; null when the report says nothing about age.</summary>
    public Born? Born { get; init; }

    /// <summary>The sex as recorded.</summary>
    public Sex Sex { get; init; }

    /// <summary>The V-number.</summary>
    public string? VNumber { get; init; }

    /// <summary>The telephone number of the child or its family in international form; null when it cannot be read as one.</summary>
    public string? Phone { get; init; }

    /// <summary>The day on which the child was last seen, in the Netherlands; null when unknown.</summary>
    public LocalDate? SeenOn { get; init; }

    /// <summary>Where it was last seen: the code of a municipality, or else the words of the place in one order and spelling; null when unknown.</summary>
    public string? SeenAt { get; init; }

    /// <summary>The partner and its own file on the child, as one text; null without a file.</summary>
    public string? PartnerFile { get; init; }

    /// <summary>The batch in which the report came; null when it came alone. A batch lists children.</summary>
    public string? Batch { get; init; }

    /// <summary>The partner and the id of this report, as one text: what a later message of the same partner may be about.</summary>
    public string? Self { get; init; }

    /// <summary>The partner and the id of the earlier report that this one is about; null when it names none.</summary>
    public string? About { get; init; }

    /// <summary>What kind of exercise it is; null when it is real. An invented child is nobody's match.</summary>
    public ExerciseKind? Exercise { get; init; }

    /// <summary>The id of this report.</summary>
    [JsonIgnore]
    public string? ReportId => Self?[(Self.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    /// <summary>Whether this is enough to compare: an earlier report, a V-number, or a name of which a token is more than an initial.</summary>
    [JsonIgnore]
    public bool CanBeCompared => About is not null || VNumber is not null || Names.Any(name => name.CanBeCompared);

    /// <summary>Takes the facts out of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="partnerId">Who sent it.</param>
    /// <param name="receivedAt">When; an estimated age counts from then.</param>
    /// <param name="reportId">Its id.</param>
    /// <param name="aboutId">The id of the earlier report of this partner that it is about; null when it names none.</param>
    /// <param name="municipality">The code of the municipality where the child was last seen; null when it is not known.</param>
    public static IdentityFacts From(Report report, string partnerId, Instant receivedAt, string reportId, string? aboutId, string? municipality = null) => new()
    {
        NamesAsGiven = [.. NamesOf(report.Child).Where(name => name != new NameParts()).Distinct()],
        Born = Born.Of(report.Child, receivedAt),
        Sex = report.Child.Sex,
        VNumber = report.Child.VNumber,
        Phone = PhoneNumber.International(report.Child.Phone),
        SeenOn = report.LastSeen.At is { } seen ? NetherlandsTime.DateOf(seen) : null,
        SeenAt = municipality ?? PlaceKey.Of(report.LastSeen.Place),
        PartnerFile = report.PartnerCaseReference is { } file ? $"{partnerId}\n{file}" : null,
        Self = $"{partnerId}\n{reportId}",
        About = aboutId is null ? null : $"{partnerId}\n{aboutId}",
    };

    private static IReadOnlyList<PersonName> ReadyToCompare(IReadOnlyList<NameParts> names) =>
        [.. names.Select(name => PersonName.Of(name.Given, name.Family, name.Full)).Where(name => !name.IsEmpty)];

    private static IEnumerable<NameParts> NamesOf(Child child) =>
        [new NameParts(child.GivenName, child.FamilyName), new NameParts(Full: child.FullName), .. child.OtherNames.Select(name => new NameParts(Full: name))];
}
