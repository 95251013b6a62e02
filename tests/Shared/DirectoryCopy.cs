using System.Text.Json.Nodes;

namespace AlertPipeline.Testing;

/// <summary>A copy of the sample directory that a test changes while the app runs.</summary>
internal sealed class DirectoryCopy : IDisposable
{
    private const string Partners = "partners.json";

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("directory-");

    public DirectoryCopy()
    {
        foreach (var name in System.IO.Directory.GetFiles(Samples).Select(System.IO.Path.GetFileName))
        {
            Restore(name!);
        }
    }

    public string Path => folder.FullName;

    private static string Samples => System.IO.Path.Combine(AppContext.BaseDirectory, "directory");

    /// <summary>Changes one partner in its file.</summary>
    public void ChangePartner(string id, Action<JsonObject> change)
    {
        var partners = JsonNode.Parse(File.ReadAllText(FileOf(Partners)))!.AsArray();
        change(partners.Single(partner => (string?)partner!["id"] == id)!.AsObject());
        Write(Partners, partners.ToJsonString());
    }

    public void Write(string name, string content) => File.WriteAllText(FileOf(name), content);

    /// <summary>Makes a file what it is in the samples.</summary>
    public void Restore(string name) => File.Copy(System.IO.Path.Combine(Samples, name), FileOf(name), overwrite: true);

    public string FileOf(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => folder.Delete(recursive: true);
}
