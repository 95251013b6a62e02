using System.Collections.Frozen;
using AlertPipeline.Clocks;
using AlertPipeline.Escalation;
using AlertPipeline.Exercises;
using AlertPipeline.Notifications;
using AlertPipeline.OnCall.Changes;
using AlertPipeline.Reports;

namespace AlertPipeline.Directory;

/// <summary>Who there is and who covers what, checked whole before anything uses it.</summary>
public sealed record DirectoryBook
{
    private readonly Lazy<Gazetteer> gazetteer = new(() => new([]));
    private readonly IReadOnlyDictionary<string, PoliceUnit> units = new Dictionary<string, PoliceUnit>();
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Location>> locationsOf = new Dictionary<string, IReadOnlyList<Location>>();
    private readonly IReadOnlyDictionary<(string Partner, string Code), Location> locations = new Dictionary<(string, string), Location>();

    /// <summary>Tells this version of the directory from every other: twelve hex digits that change with any byte of any file.</summary>
    public required string Version { get; init; }

    /// <summary>The organisations that report.</summary>
    public required IReadOnlyList<Partner> Partners { get; init; }

    /// <summary>The desks.</summary>
    public required IReadOnlyList<Desk> Desks { get; init; }

    /// <summary>Everybody who can be told.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>The teams on call.</summary>
    public required IReadOnlyList<Team> Teams { get; init; }

    /// <summary>What people changed about the rotations of the teams.</summary>
    public required RotaChanges RotaChanges { get; init; }

    /// <summary>The police units.</summary>
    public required IReadOnlyList<PoliceUnit> PoliceUnits
    {
        get;
        init => (field, units) = (value, FirstOf(value, unit => unit.Code));
    }

    /// <summary>The municipalities.</summary>
    public required IReadOnlyList<Municipality> Municipalities
    {
        get;
        init => (field, gazetteer) = (value, new Lazy<Gazetteer>(() => new(value)));
    }

    /// <summary>Finds municipalities; built when it is first asked for.</summary>
    public Gazetteer Gazetteer => gazetteer.Value;

    /// <summary>The locations that partners name.</summary>
    public required IReadOnlyList<Location> Locations
    {
        get;
        init => (field, locationsOf, locations) =
            (value, value.GroupBy(location => location.Partner).ToFrozenDictionary(own => own.Key, IReadOnlyList<Location> (own) => [.. own]), FirstOf(value, location => (location.Partner, LocationCode.Key(location.Code))));
    }

    /// <summary>The persons with a role for more than one police unit.</summary>
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

    /// <summary>A person by id; null when the directory no longer has one. The probe is nobody's to take out.</summary>
    public Person? Find(string personId) => personId == Probe.Id ? Probe.Person : People.FirstOrDefault(person => person.Id == personId);

    /// <summary>Those who have a number for text messages: more than one where they share it.</summary>
    /// <param name="number">The number in E.164.</param>
    public IReadOnlyList<Person> PeopleAt(string number) =>
        [.. People.Where(person => person.Contacts.Any(contact => contact.Kind == ChannelKind.Sms && contact.Address == number))];

    /// <summary>A police unit by code; null when the directory has none.</summary>
    public PoliceUnit? Unit(string? code) => code is null ? null : units.GetValueOrDefault(code);

    /// <summary>Police units by code, in the same order; a code that the directory does not have is left out.</summary>
    public IReadOnlyList<PoliceUnit> UnitsOf(IReadOnlyList<string> codes) => [.. codes.Select(Unit).OfType<PoliceUnit>()];

    /// <summary>The locations of a partner, as far as the directory lists them.</summary>
    public IReadOnlyList<Location> LocationsOf(string partnerId) => locationsOf.GetValueOrDefault(partnerId) ?? [];

    /// <summary>A location of a partner by code, however its case and dashes are written; null when the directory does not know it.</summary>
    public Location? Location(string partnerId, string? code) => code is null ? null : locations.GetValueOrDefault((partnerId, LocationCode.Key(code)));

    /// <summary>The code of the police unit of a location; null when its municipality is not known.</summary>
    public string? UnitOf(Location location) => location.Unit ?? Gazetteer.ByCode(location.MunicipalityCode)?.Unit;

    /// <summary>Whether a code of a partner is that of protected reception, also when the directory does not know it yet.</summary>
    public bool IsProtected(string partnerId, string? code) =>
        code is not null && (Location(partnerId, code)?.IsProtected ?? LocationCode.IsProtected(code));

    /// <summary>Whether a report names protected reception anywhere.</summary>
    public bool NamesProtected(Report report, string partnerId) => ReportPlaces.Of(report).Any(named => IsProtected(partnerId, named.Place.LocationCode));

    /// <summary>Whether a partner may name a location. A code that the directory does not know is kept as it is: a new location must not stop a report.</summary>
    public bool MayName(Partner partner, string? code) => code is null || !partner.OwnLocationsOnly || Location(partner.Id, code) is not null;

    /// <summary>The team that takes cases of a unit.</summary>
    public Team TeamFor(PoliceUnit? unit) =>
        Teams.FirstOrDefault(team => unit is not null && team.Units.Contains(unit.Code)) ?? Teams.First(team => team.Units.Count == 0);

    // A book is indexed before it is checked: what is there twice must not keep its other faults from being told.
    private static FrozenDictionary<TKey, T> FirstOf<TKey, T>(IEnumerable<T> all, Func<T, TKey> key)
        where TKey : notnull => all.DistinctBy(key).ToFrozenDictionary(key);
}
