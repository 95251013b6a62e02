using AlertPipeline.Directory;

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

    /// <summary>People whose contacts nobody checked for 90 days, or ever.</summary>
    public required IReadOnlyList<UnverifiedPersonView> UnverifiedPeople { get; init; }

    /// <summary>The view of the gaps.</summary>
    public static DirectoryGapsView Of(DirectoryGaps gaps) => new()
    {
        LocationsWithoutContact = [.. gaps.LocationsWithoutContact.Select(location => new LocationGapView(location.Partner, location.Code, location.Name))],
        UnitsWithoutDutyContact = PoliceUnitView.Of(gaps.UnitsWithoutDutyContact),
        UnitsWithoutAvim = PoliceUnitView.Of(gaps.UnitsWithoutAvim),
        UnitsWithoutCareCoordinator = PoliceUnitView.Of(gaps.UnitsWithoutCareCoordinator),
        BorderPoliceMissing = gaps.BorderPoliceMissing,
        PeopleWithoutPhone = [.. gaps.PeopleWithoutPhone.Select(person => new PersonGapView(person.Id, person.Name))],
        UnverifiedPeople = [.. gaps.UnverifiedPeople.Select(person => new UnverifiedPersonView(person.Id, person.Name, person.VerifiedOn))],
    };
}
