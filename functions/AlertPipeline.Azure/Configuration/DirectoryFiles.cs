using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AlertPipeline.Clocks;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.OnCall.Changes;
using AlertPipeline.Settings;

namespace AlertPipeline.Configuration;

/// <summary>Loads the directory from a folder of JSON files and checks it whole.</summary>
public sealed class DirectoryFiles
{
    private const string PartnersFile = "partners.json";
    private const string DesksFile = "desks.json";
    private const string PeopleFile = "people.json";
    private const string TeamsFile = "teams.json";
    private const string RotaFile = "rota.json";
    private const string PoliceUnitsFile = "police-units.json";
    private const string MunicipalitiesFile = "municipalities.json";
    private const string LocationsFile = "locations.json";
    private const string ContactsFile = "contacts.json";
    private const string LadderFile = "ladder.json";
    private const string ClocksFile = "clocks.json";
    private const int VersionDigits = 12;

    private readonly string folder;
    private readonly IReadOnlyList<DirectoryFile> files;

    private DirectoryFiles(string folder, Func<string, DirectoryFile> read) => (this.folder, files) = (folder, [.. Names.Select(read)]);

    /// <summary>The names of all files.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [PartnersFile, DesksFile, PeopleFile, TeamsFile, RotaFile, PoliceUnitsFile, MunicipalitiesFile, LocationsFile, ContactsFile, LadderFile, ClocksFile];

    /// <summary>Loads the directory.</summary>
    /// <exception cref="SettingsException">Something is wrong; it lists everything, each with its file.</exception>
    public static DirectoryBook Load(string folder) => Load(folder, _ => []);

    /// <summary>Loads the directory and checks it against what surrounds it too.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="check">Finds further faults in a book that could be read.</param>
    /// <exception cref="SettingsException">Something is wrong; it lists everything, each with its file.</exception>
    public static DirectoryBook Load(string folder, Func<DirectoryBook, IEnumerable<string>> check) =>
        new DirectoryFiles(folder, name => DirectoryFile.Read(folder, name)).Checked(check);

    /// <summary>Checks what a directory would be, were one of its files another.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="changed">The name of that file.</param>
    /// <param name="bytes">What it would hold.</param>
    /// <exception cref="SettingsException">Something would be wrong; it lists everything, each with its file.</exception>
    public static void Check(string folder, string changed, ReadOnlyMemory<byte> bytes) =>
        new DirectoryFiles(folder, name => name == changed ? DirectoryFile.Of(name, bytes) : DirectoryFile.Read(folder, name)).Checked(_ => []);

    private DirectoryBook Checked(Func<DirectoryBook, IEnumerable<string>> check)
    {
        ThrowIfAny(files.SelectMany(file => file.Faults));
        var book = Book();
        ThrowIfAny(DirectoryFaults.Of(book).Concat(check(book)));
        return book;
    }

    private void ThrowIfAny(IEnumerable<string> faults) => SettingsException.ThrowIfAny([.. faults.Select(fault => $"Directory {folder}: {fault}")]);

    private DirectoryBook Book() => new()
    {
        Version = Version(),
        Partners = Read<IReadOnlyList<Partner>>(PartnersFile),
        Desks = Read<IReadOnlyList<Desk>>(DesksFile),
        People = Read<IReadOnlyList<Person>>(PeopleFile),
        Teams = Read<IReadOnlyList<Team>>(TeamsFile),
        RotaChanges = Read<RotaChanges>(RotaFile),
        PoliceUnits = Read<IReadOnlyList<PoliceUnit>>(PoliceUnitsFile),
        Municipalities = Read<IReadOnlyList<Municipality>>(MunicipalitiesFile),
        Locations = Read<IReadOnlyList<Location>>(LocationsFile),
        Contacts = Read<Contacts>(ContactsFile),
        Ladder = Read<Ladder>(LadderFile),
        Clocks = Read<ClockRules>(ClocksFile),
    };

    private T Read<T>(string name)
    {
        try
        {
            return files.Single(file => file.Name == name).Value<T>();
        }
        catch (JsonException fault)
        {
            throw new SettingsException([$"Directory {folder}: {name} holds what this version of the app does not know, at {fault.Path}; take it out or bring the app up to date."]);
        }
    }

    private string Version()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData(SHA256.HashData(file.Bytes.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionDigits];
    }
}
