using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;

namespace AlertPipeline.Functions.Directory;

/// <summary>Where the directory leaves somebody without a person to ring.</summary>
/// <param name="LocationsWithoutContact">Locations without a contact person for trafficking and smuggling.</param>
/// <param name="UnitsWithoutDutyContact">Police units without a duty contact.</param>
/// <param name="UnverifiedPeople">People whose contacts nobody checked for 90 days, or ever.</param>
public sealed record DirectoryGapsView(
    IReadOnlyList<LocationGapView> LocationsWithoutContact, IReadOnlyList<PoliceUnitView> UnitsWithoutDutyContact, IReadOnlyList<UnverifiedPersonView> UnverifiedPeople)
{
    /// <summary>The view of the gaps.</summary>
    public static DirectoryGapsView Of(DirectoryGaps gaps) => new(
        [.. gaps.Locations.Select(location => new LocationGapView(location.Partner, location.Code, location.Name))],
        [.. gaps.Units.Select(unit => new PoliceUnitView(unit.Code, unit.Name))],
        [.. gaps.People.Select(person => new UnverifiedPersonView(person.Id, person.Name, person.VerifiedOn))]);
}
