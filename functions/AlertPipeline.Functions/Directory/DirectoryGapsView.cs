using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.OnCall;

namespace AlertPipeline.Functions.Directory;

/// <summary>Where the directory leaves somebody without a person to ring.</summary>
public sealed record DirectoryGapsView
{
    /// <summary>Locations without a contact person for trafficking and smuggling.</summary>
    public required IReadOnlyList<LocationGapView> LocationsWithoutContact { get; init; }

    /// <summary>Police units without a duty contact.</summary>
    public required IReadOnlyList<PoliceUnitView> UnitsWithoutDutyContact { get; init; }

    /// <summary>Police units without anybody at their trafficking department (AVIM).</summary>
    public required IReadOnlyList<PoliceUnitView> UnitsWithoutAvim { get; init; }

    /// <summary>Police units whose region has no care coordinator.</summary>
    public required IReadOnlyList<PoliceUnitView> UnitsWithoutCareCoordinator { get; init; }

    /// <summary>Whether nobody is named at the border police.</summary>
    public required bool BorderPoliceMissing { get; init; }

    /// <summary>People whom one rings about a case, without a number.</summary>
    public required IReadOnlyList<PersonGapView> PeopleWithoutPhone { get; init; }

    /// <summary>Contacts that nobody checked for 90 days, or ever.</summary>
    public required IReadOnlyList<UnverifiedContactView> UnverifiedContacts { get; init; }

    /// <summary>Times within 30 days for which a layer of a team has nobody on call.</summary>
    public required IReadOnlyList<CoverageGap> CoverageGaps { get; init; }

    /// <summary>People on call within 30 days with fewer than two verified contacts.</summary>
    public required IReadOnlyList<UnreachablePersonView> UnreachablePeople { get; init; }

    /// <summary>Contacts that are not used until the directory changes, because their receivers said that they are there no more.</summary>
    public required IReadOnlyList<GoneContactView> GoneContacts { get; init; }

    /// <summary>The view of the gaps.</summary>
    /// <param name="gaps">The gaps of the directory.</param>
    /// <param name="gone">The contacts that are gone.</param>
    public static DirectoryGapsView Of(DirectoryGaps gaps, IEnumerable<GoneContact> gone) => new()
    {
        GoneContacts = [.. gone.Select(contact => new GoneContactView(contact.PersonId, contact.Kind.ToWord(), contact.Since))],
        LocationsWithoutContact = [.. gaps.LocationsWithoutContact.Select(location => new LocationGapView(location.Partner, location.Code, location.Name))],
        UnitsWithoutDutyContact = PoliceUnitView.Of(gaps.UnitsWithoutDutyContact),
        UnitsWithoutAvim = PoliceUnitView.Of(gaps.UnitsWithoutAvim),
        UnitsWithoutCareCoordinator = PoliceUnitView.Of(gaps.UnitsWithoutCareCoordinator),
        BorderPoliceMissing = gaps.BorderPoliceMissing,
        PeopleWithoutPhone = [.. gaps.PeopleWithoutPhone.Select(person => new PersonGapView(person.Id, person.Name))],
        UnverifiedContacts = [.. gaps.UnverifiedContacts.Select(UnverifiedContactView.Of)],
        CoverageGaps = gaps.CoverageGaps,
        UnreachablePeople = [.. gaps.UnreachablePeople.Select(UnreachablePersonView.Of)],
    };
}
