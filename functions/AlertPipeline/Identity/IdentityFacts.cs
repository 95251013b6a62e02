using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Identity;

/// <summary>What one report says about who the child is. Nothing else is compared.</summary>
public sealed record IdentityFacts
{
    /// <summary>Every name given, each as a bag of tokens; the main name first.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Names { get; init; }

    /// <summary>The given name where the partner keeps it apart, as a bag of tokens; empty otherwise.</summary>
    public IReadOnlyList<string> GivenName { get; init; } = [];

    /// <summary>The date of birth, unless it is a default day.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>The earliest year of birth the report allows; null when it says nothing about age.</summary>
    public int? BornFrom { get; init; }

    /// <summary>The latest year of birth the report allows.</summary>
    public int? BornTo { get; init; }

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

    /// <summary>The partner and the id of this report, as one text: what a later message of the same partner may be about.</summary>
    public string? Self { get; init; }

    /// <summary>The partner and the id of the earlier report that this one is about; null when it names none.</summary>
    public string? About { get; init; }

    /// <summary>Whether this is enough to compare: an earlier report, a V-number, or a name of which a token is more than an initial.</summary>
    public bool CanBeCompared => About is not null || VNumber is not null || Names.Any(name => name.Any(token => token.Length > 1));

    /// <summary>Takes the facts out of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="partnerId">Who sent it.</param>
    /// <param name="receivedAt">When; an estimated age counts from then.</param>
    /// <param name="reportId">Its id.</param>
    /// <param name="aboutId">The id of the earlier report of this partner that it is about; null when it names none.</param>
    /// <param name="municipality">The code of the municipality where the child was last seen; null when it is not known.</param>
    public static IdentityFacts From(Report report, string partnerId, Instant receivedAt, string reportId, string? aboutId, string? municipality = null)
    {
        var child = report.Child;
        var born = BirthYears.Of(child, receivedAt);
        return new IdentityFacts
        {
            Names = [.. NamesOf(child).Where(name => name.Count > 0).DistinctBy(name => string.Join(' ', name), StringComparer.Ordinal)],
            GivenName = NameTokens.Of(child.GivenName),
            BirthDate = child.BirthDate is { } date && !BirthYears.IsDefaultDay(date) ? date : null,
            BornFrom = born?.From,
            BornTo = born?.To,
            Sex = child.Sex,
            VNumber = child.VNumber,
            Phone = PhoneNumber.International(child.Phone),
            SeenOn = report.LastSeen.At is { } seen ? NetherlandsTime.DateOf(seen) : null,
            SeenAt = municipality ?? PlaceOf(report.LastSeen.Place),
            PartnerFile = report.PartnerCaseReference is { } file ? $"{partnerId}\n{file}" : null,
            Self = $"{partnerId}\n{reportId}",
            About = aboutId is null ? null : $"{partnerId}\n{aboutId}",
        };
    }

    private static string? PlaceOf(string? words) => string.Join(' ', NameTokens.Of(words)) is { Length: > 0 } place ? place : null;

    private static IEnumerable<IReadOnlyList<string>> NamesOf(Child child) =>
        [NameTokens.Of(child.GivenName, child.FamilyName), NameTokens.Of(child.FullName), .. child.OtherNames.Select(name => NameTokens.Of(name))];
}
