using System.Text.Json;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Settings;

namespace AlertPipeline.Configuration;

/// <summary>Loads the directory from a folder of JSON files and checks it whole.</summary>
public sealed class DirectoryFiles
{
    private readonly string folder;
    private readonly List<string> faults = [];

    private DirectoryFiles(string folder) => this.folder = folder;

    /// <summary>Loads the directory.</summary>
    /// <exception cref="SettingsException">Something is wrong; it lists everything, each with its file.</exception>
    public static DirectoryBook Load(string folder)
    {
        var files = new DirectoryFiles(folder);
        var book = files.Read();
        SettingsException.ThrowIfAny(files.faults);
        SettingsException.ThrowIfAny([.. DirectoryFaults.Of(book).Select(fault => $"Directory {folder}: {fault}")]);
        return book;
    }

    private DirectoryBook Read() => new()
    {
        Partners = Read<IReadOnlyList<Partner>>("partners.json", []),
        Desks = Read<IReadOnlyList<Desk>>("desks.json", []),
        People = Read<IReadOnlyList<Person>>("people.json", []),
        Teams = Read<IReadOnlyList<Team>>("teams.json", []),
        PoliceUnits = Read<IReadOnlyList<PoliceUnit>>("police-units.json", []),
        Municipalities = Read<IReadOnlyList<Municipality>>("municipalities.json", []),
        Contacts = Read("contacts.json", new Contacts("", "", [])),
        Ladder = Read("ladder.json", new Ladder("", new LadderLevel([], []), new LadderLevel([], []), new LadderLevel([], []))),
    };

    private T Read<T>(string name, T otherwise)
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(folder, name));
            var value = JsonSerializer.Deserialize<T>(file, DomainJson.Options);
            return value is null || (value is IEnumerable<object?> entries && entries.Contains(null)) ? throw new JsonException("It holds null.") : value;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add($"Directory {folder}: {name} is missing; set Directory:Folder to a folder that holds all of its files.");
        }
        catch (JsonException fault)
        {
            faults.Add($"Directory {folder}: {name} cannot be read at {fault.Path ?? "$"}, line {fault.LineNumber + 1}: {Plain(fault.Message)}");
        }

        return otherwise;
    }

    private static string Plain(string message) => message.Split(" Path:")[0];
}
