using AlertPipeline.Escalation;

namespace AlertPipeline.Directory;

/// <summary>Who there is and who covers what, checked whole before anything uses it.</summary>
public sealed record DirectoryBook
{
    /// <summary>Tells this version of the directory from every other.</summary>
    public required string Version { get; init; }

    /// <summary>The organisations that report.</summary>
    public required IReadOnlyList<Partner> Partners { get; init; }

    /// <summary>The desks with the on-call role.</summary>
    public required IReadOnlyList<Desk> Desks { get; init; }

    /// <summary>Everybody who can be told.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>The teams on call.</summary>
    public required IReadOnlyList<Team> Teams { get; init; }

    /// <summary>The police units.</summary>
    public required IReadOnlyList<PoliceUnit> PoliceUnits { get; init; }

    /// <summary>The municipalities.</summary>
    public required IReadOnlyList<Municipality> Municipalities { get; init; }

    /// <summary>The persons with a role for the whole country.</summary>
    public required Contacts Contacts { get; init; }

    /// <summary>The ladder that new cases climb.</summary>
    public required Ladder Ladder { get; init; }

    /// <summary>Finds municipalities by code and by name.</summary>
    public Gazetteer Gazetteer => new(Municipalities);

    /// <summary>The partner whose key has this hash; null when there is none.</summary>
    public Partner? PartnerByKey(string keyHash) => Partners.FirstOrDefault(partner => partner.KeyHashes.Contains(keyHash));

    /// <summary>A partner by id; null when the directory no longer has one.</summary>
    public Partner? Partner(string partnerId) => Partners.FirstOrDefault(partner => partner.Id == partnerId);

    /// <summary>The desk whose key has this hash; null when there is none.</summary>
    public Desk? DeskByKey(string keyHash) => Desks.FirstOrDefault(desk => desk.KeyHashes.Contains(keyHash));

    /// <summary>A person by id; null when the directory no longer has one.</summary>
    public Person? Find(string personId) => People.FirstOrDefault(person => person.Id == personId);

    /// <summary>The unit that covers a municipality; null when the code is unknown, which routes to the national contact.</summary>
    public PoliceUnit? UnitFor(string? municipalityCode)
    {
        var unit = Municipalities.FirstOrDefault(municipality => municipality.Code == municipalityCode)?.Unit;
        return PoliceUnits.FirstOrDefault(candidate => candidate.Code == unit);
    }

    /// <summary>The team that takes cases of a unit.</summary>
    public Team TeamFor(PoliceUnit? unit) =>
        Teams.FirstOrDefault(team => unit is not null && team.Units.Contains(unit.Code)) ?? Teams.First(team => team.Units.Count == 0);
}
