using System.Text.Json.Nodes;

namespace AlertPipeline.Testing;

/// <summary>A copy of the sample directory that a test changes while the app runs.</summary>
internal sealed class DirectoryCopy : IDisposable
{
    private const string Partners = "partners.json";
    private const string Locations = "locations.json";
    private const string People = "people.json";

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("directory-");

    public DirectoryCopy() => RestoreAll();

    public string Path => folder.FullName;

    private static string Samples => System.IO.Path.Combine(AppContext.BaseDirectory, "directory");

    /// <summary>Changes one partner in its file.</summary>
    public void ChangePartner(string id, Action<JsonObject> change) =>
        Change(Partners, partners => change(partners.Single(partner => (string?)partner!["id"] == id)!.AsObject()));

    /// <summary>Changes one person in their file.</summary>
    public void ChangePerson(string id, Action<JsonObject> change) =>
        Change(People, people => change(people.Single(person => (string?)person!["id"] == id)!.AsObject()));

    /// <summary>Takes locations of a partner out of their file.</summary>
    public void RemoveLocations(string partner, Func<string, bool> code) =>
        Change(Locations, locations => locations.RemoveAll(location => (string?)location!["partner"] == partner && code((string)location["code"]!)));

    public void Write(string name, string content) => File.WriteAllText(FileOf(name), content);

    /// <summary>Makes a file what it is in the samples.</summary>
    public void Restore(string name) => File.Copy(System.IO.Path.Combine(Samples, name), FileOf(name), overwrite: true);

    /// <summary>Makes every file what it is in the samples.</summary>
    public void RestoreAll()
    {
        foreach (var name in System.IO.Directory.GetFiles(Samples).Select(System.IO.Path.GetFileName))
        {
            Restore(name!);
        }
    }

    public string FileOf(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => folder.Delete(recursive: true);

    private void Change(string name, Action<JsonArray> change)
    {
        var list = JsonNode.Parse(File.ReadAllText(FileOf(name)))!.AsArray();
        change(list);
        Write(name, list.ToJsonString());
    }
}
