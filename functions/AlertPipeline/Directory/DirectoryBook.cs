using AlertPipeline.Clocks;
using AlertPipeline.Escalation;

namespace AlertPipeline.Directory;

/// <summary>Who there is and who covers what, checked whole before anything uses it.</summary>
public sealed record DirectoryBook
{
    private readonly Lazy<Gazetteer> gazetteer = new(() => new([]));
    private readonly ILookup<string, PoliceUnit> unitsByCode = Array.Empty<PoliceUnit>().ToLookup(unit => unit.Code);

    /// <summary>Tells this version of the directory from every other: twelve hex digits that change with any byte of any file.</summary>
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
    public required IReadOnlyList<PoliceUnit> PoliceUnits
    {
        get;
        init => (field, unitsByCode) = (value, value.ToLookup(unit => unit.Code, StringComparer.Ordinal));
    }

    /// <summary>The municipalities.</summary>
    public required IReadOnlyList<Municipality> Municipalities
    {
        get;
        init => (field, gazetteer) = (value, new Lazy<Gazetteer>(() => new(value)));
    }

    /// <summary>Finds municipalities; built when it is first asked for.</summary>
    public Gazetteer Gazetteer => gazetteer.Value;

    /// <summary>The persons with a role for the whole country.</summary>
    public required Contacts Contacts { get; init; }

    /// <summary>The ladder that new cases climb.</summary>
    public required Ladder Ladder { get; init; }

    /// <summary>The limits that new cases keep to.</summary>
    public required ClockRules Clocks { get; init; }

    /// <summary>The partner whose key has this hash; null when there is none.</summary>
    public Partner? PartnerByKey(string keyHash) => Partners.FirstOrDefault(partner => partner.KeyHashes.Contains(keyHash));

    /// <summary>A partner by id; null when the directory no longer has one.</summary>
    public Partner? Partner(string partnerId) => Partners.FirstOrDefault(partner => partner.Id == partnerId);

    /// <summary>The desk whose key has this hash; null when there is none.</summary>
    public Desk? DeskByKey(string keyHash) => Desks.FirstOrDefault(desk => desk.KeyHashes.Contains(keyHash));

    /// <summary>A person by id; null when the directory no longer has one.</summary>
    public Person? Find(string personId) => People.FirstOrDefault(person => person.Id == personId);

    /// <summary>The unit that covers a municipality, also by a former code; null when the code is unknown, which routes to the national contact.</summary>
    public PoliceUnit? UnitFor(string? municipalityCode) =>
        Gazetteer.ByCode(municipalityCode) is { } municipality ? unitsByCode[municipality.Unit].FirstOrDefault() : null;

    /// <summary>The team that takes cases of a unit.</summary>
    public Team TeamFor(PoliceUnit? unit) =>
        Teams.FirstOrDefault(team => unit is not null && team.Units.Contains(unit.Code)) ?? Teams.First(team => team.Units.Count == 0);
}
