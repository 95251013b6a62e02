using System.Security.Cryptography;
using System.Text.Json;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Settings;

namespace AlertPipeline.Configuration;

/// <summary>Loads the directory from a folder of JSON files and checks it whole.</summary>
public sealed class DirectoryFiles
{
    private const string PartnersFile = "partners.json";
    private const string DesksFile = "desks.json";
    private const string PeopleFile = "people.json";
    private const string TeamsFile = "teams.json";
    private const string PoliceUnitsFile = "police-units.json";
    private const string MunicipalitiesFile = "municipalities.json";
    private const string LocationsFile = "locations.json";
    private const string ContactsFile = "contacts.json";
    private const string LadderFile = "ladder.json";

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly string folder;
    private readonly List<string> faults = [];

    private DirectoryFiles(string folder) => this.folder = folder;

    /// <summary>The names of all files.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [PartnersFile, DesksFile, PeopleFile, TeamsFile, PoliceUnitsFile, MunicipalitiesFile, LocationsFile, ContactsFile, LadderFile];

    /// <summary>Loads the directory.</summary>
    /// <exception cref="SettingsException">Something is wrong; it lists everything, each with its file.</exception>
    public static DirectoryBook Load(string folder) => Load(folder, _ => []);

    /// <summary>Loads the directory and checks it against what surrounds it too.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="check">Finds further faults in a book that could be read.</param>
    /// <exception cref="SettingsException">Something is wrong; it lists everything, each with its file.</exception>
    public static DirectoryBook Load(string folder, Func<DirectoryBook, IEnumerable<string>> check)
    {
        var files = new DirectoryFiles(folder);
        var book = files.Read();
        SettingsException.ThrowIfAny(files.faults);
        SettingsException.ThrowIfAny([.. DirectoryFaults.Of(book).Concat(check(book)).Select(fault => $"Directory {folder}: {fault}")]);
        return book;
    }

    private DirectoryBook Read() => new()
    {
        Version = Convert.ToHexStringLower(SHA256.HashData([.. Names.Select(name => Path.Combine(folder, name)).Where(File.Exists).SelectMany(File.ReadAllBytes)]))[..12],
        Partners = Read<IReadOnlyList<Partner>>(PartnersFile, []),
        Desks = Read<IReadOnlyList<Desk>>(DesksFile, []),
        People = Read<IReadOnlyList<Person>>(PeopleFile, []),
        Teams = Read<IReadOnlyList<Team>>(TeamsFile, []),
        PoliceUnits = Read<IReadOnlyList<PoliceUnit>>(PoliceUnitsFile, []),
        Municipalities = Read<IReadOnlyList<Municipality>>(MunicipalitiesFile, []),
        Locations = Read<IReadOnlyList<Location>>(LocationsFile, []),
        Contacts = Read(ContactsFile, new Contacts("", "", [])),
        Ladder = Read(LadderFile, new Ladder("", new LadderLevel([], []), new LadderLevel([], []), new LadderLevel([], []))),
    };

    private T Read<T>(string name, T otherwise)
    {
        try
        {
            var content = File.ReadAllBytes(Path.Combine(folder, name)).AsMemory();
            return Parse<T>(content.Span.StartsWith(ByteOrderMark) ? content[ByteOrderMark.Length..] : content);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add($"Directory {folder}: {name} is missing; set Directory:Folder to a folder that holds all of its files.");
        }
        catch (Exception closed) when (closed is UnauthorizedAccessException or IOException)
        {
            faults.Add($"Directory {folder}: {name} cannot be opened; let the user that runs the app read it.");
        }
        catch (JsonException fault)
        {
            faults.Add($"Directory {folder}: {name} cannot be read at {fault.Path ?? "$"}, line {fault.LineNumber + 1}: {Plain(fault.Message)}");
        }

        return otherwise;
    }

    private static T Parse<T>(ReadOnlyMemory<byte> content)
    {
        var value = JsonSerializer.Deserialize<T>(content.Span, DomainJson.Options);
        using var document = JsonDocument.Parse(content);
        return value is null || HoldsNull(document.RootElement) ? throw new JsonException("It holds null.") : value;
    }

    // The serializer refuses null where it may not be, except in lists.
    private static bool HoldsNull(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Null || HoldsNull(item)),
        JsonValueKind.Object => element.EnumerateObject().Any(field => HoldsNull(field.Value)),
        _ => false,
    };

    private static string Plain(string message) => message.Split(" Path:")[0];
}
