using System.Text.Json;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>Rows and messages that one version of the app left, as files: a backup, the key ring of the test that made it, queues and the story.</summary>
/// <param name="Folder">Where the files are.</param>
internal sealed record Recording(string Folder)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static string All => Path.Combine(RepositoryRoot.Path, "tests", "AlertPipeline.Azurite", "EndToEnd", "Backup", "Recordings");

    /// <summary>The names of all recordings.</summary>
    public static TheoryData<string> Names => [.. new DirectoryInfo(All).EnumerateDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal)];

    private string Rows => Path.Combine(Folder, "rows");

    private string Keys => Path.Combine(Folder, "test-keys.json");

    private string Messages => Path.Combine(Folder, "messages.json");

    private string StoryFile => Path.Combine(Folder, "story.json");

    public static Recording Of(string name) => new(Path.Combine(All, name));

    public Task<Story> StoryAsync() => ReadAsync<Story>(StoryFile);

    /// <summary>Records what lies in the account of an app.</summary>
    public async Task WriteAsync(Pipeline pipeline, Story story)
    {
        System.IO.Directory.CreateDirectory(Folder);
        File.Copy(pipeline.KeyFile, Keys);
        await WriteAsync(StoryFile, story);
        await WriteAsync(Messages, await RecordedQueues.ReadAsync(pipeline.Storage));
        using var copy = new CopyRun(Rows);
        await copy.BackUpAsync(pipeline.Storage);
    }

    /// <summary>Puts the rows and messages into an account and starts this version on it.</summary>
    public async Task<Pipeline> StartAsync(string storage)
    {
        using var copy = new CopyRun(Rows);
        await copy.RestoreAsync(storage);
        await RecordedQueues.SendAsync(storage, await ReadAsync<Dictionary<string, IReadOnlyList<string>>>(Messages));
        return await Pipeline.StartAsync(storage, keys: Keys, at: (await StoryAsync()).At);
    }

    private static async Task WriteAsync<T>(string path, T value) => await File.WriteAllTextAsync(path, JsonSerializer.Serialize(value, Json) + "\n");

    private static async Task<T> ReadAsync<T>(string path) => JsonSerializer.Deserialize<T>(await File.ReadAllTextAsync(path), Json)!;
}
