using System.Text.Json.Serialization;

namespace AlertPipeline.Clues;

/// <summary>
/// What a reporter says of vehicles, telephones, accounts, addresses and people around a child, in the reporter's own words. It tells of third persons:
/// it is stored apart from the report, and shown to whoever may see that.
/// </summary>
public sealed record ReportedClues
{
    /// <summary>Vehicles.</summary>
    public IReadOnlyList<ReportedVehicle> Vehicles { get; init; } = [];

    /// <summary>Telephone numbers that a third person uses, as given.</summary>
    public IReadOnlyList<string> Phones { get; init; } = [];

    /// <summary>Accounts of third persons.</summary>
    public IReadOnlyList<ReportedAccount> Accounts { get; init; } = [];

    /// <summary>Where somebody was brought or comes from, as given.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Names or aliases of third persons, as given.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>How somebody goes about it.</summary>
    public IReadOnlyList<ModusKind> Modus { get; init; } = [];

    /// <summary>Nothing said.</summary>
    public static ReportedClues None { get; } = new();

    /// <summary>Whether nothing is said.</summary>
    [JsonIgnore]
    public bool IsEmpty => Vehicles.Count + Phones.Count + Accounts.Count + Addresses.Count + Persons.Count + Modus.Count == 0;

    /// <summary>What of it can join pieces, each once; what says too little is left out.</summary>
    public IReadOnlyList<Clue> Read() =>
    [
        .. new Clue?[][]
        {
            [.. Vehicles.SelectMany(vehicle => new Clue?[] { Clue.Plate.Read(vehicle.Plate), Clue.Look.Read(vehicle.Colour, vehicle.Make) })],
            [.. Phones.Select(Clue.Phone.Read)],
            [.. Accounts.Select(account => Clue.Account.Read(account.Platform, account.Name))],
            [.. Addresses.Select(Clue.Address.Read)],
            [.. Persons.Select(Clue.ThirdPerson.Read)],
            [.. Modus.Select(way => new Clue.Modus(way))],
        }.SelectMany(clues => clues).OfType<Clue>().Distinct(),
    ];
}
