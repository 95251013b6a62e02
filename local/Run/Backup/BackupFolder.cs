using System.Security.Cryptography;
using System.Text.Json;
using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace Local;

/// <summary>A backup as a folder: a file for each table and the manifest.</summary>
internal sealed class BackupFolder(string path)
{
    private const string ManifestName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true, WriteIndented = true,
    };

    private string ManifestPath => Path.Combine(path, ManifestName);

    /// <summary>Makes the folder, which must be empty if it is there.</summary>
    public void Create()
    {
        DataFolder.CreatePrivate(path);
        if (Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new LocalRunException($"{path} is not empty. Give each backup a folder of its own.");
        }
    }

    /// <summary>Removes the files of a copy that did not become whole.</summary>
    public void Clear()
    {
        foreach (var table in StorageNames.Tables)
        {
            File.Delete(PathOf(table));
        }
    }

    /// <summary>Writes the rows of a table.</summary>
    public async Task<TableFile> WriteAsync(string table, IAsyncEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        await using var file = PrivateFile.Create(PathOf(table));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0L;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            byte[] line = [.. RowLine.Write(row), (byte)'\n'];
            hash.AppendData(line);
            await file.WriteAsync(line, cancellationToken);
            count++;
        }

        file.Flush(flushToDisk: true);
        return new TableFile(table, count, file.Length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Writes the manifest, whole or not at all: from now on the folder is a backup.</summary>
    public async Task WriteAsync(Manifest manifest, CancellationToken cancellationToken)
    {
        var draft = ManifestPath + ".draft";
        await using (var file = PrivateFile.Create(draft))
        {
            await JsonSerializer.SerializeAsync(file, manifest, Json, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, ManifestPath);
    }

    /// <summary>Reads the manifest and checks every file against it.</summary>
    /// <exception cref="LocalRunException">Something is missing or not as it was written.</exception>
    public async Task<Manifest> CheckAsync(CancellationToken cancellationToken)
    {
        var manifest = await ReadManifestAsync(cancellationToken);
        foreach (var table in manifest.Tables)
        {
            await CheckAsync(table, cancellationToken);
        }

        return manifest;
    }

    /// <summary>What names this backup and no other.</summary>
    public async Task<string> IdAsync(CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(ManifestPath, cancellationToken)))[..32];

    /// <summary>The rows of a table, in the order in which they were written.</summary>
    public IAsyncEnumerable<TableEntity> RowsAsync(string table, CancellationToken cancellationToken) =>
        File.ReadLinesAsync(PathOf(table), cancellationToken).Select(RowLine.Read);

    private async Task<Manifest> ReadManifestAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(ManifestPath))
        {
            throw new LocalRunException($"{path} holds no {ManifestName}: it is no backup, or one that did not end. Use another one.");
        }

        var manifest = Parse(await File.ReadAllTextAsync(ManifestPath, cancellationToken));
        return manifest.Format == Manifest.PresentFormat && manifest.Tables.All(table => StorageNames.Tables.Contains(table.Name))
            ? manifest
            : throw new LocalRunException($"{ManifestPath} was written by a newer version: restore with that one.");
    }

    private Manifest Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Manifest>(text, Json)!;
        }
        catch (JsonException fault)
        {
            throw new LocalRunException($"{ManifestPath} is damaged: use another backup. Nothing was restored.", fault);
        }
    }

    private async Task CheckAsync(TableFile table, CancellationToken cancellationToken)
    {
        var file = PathOf(table.Name);
        if (!File.Exists(file))
        {
            throw new LocalRunException($"{file} is missing: use another backup. Nothing was restored.");
        }

        await using var content = File.OpenRead(file);
        if (content.Length != table.Bytes || Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) != table.Sha256)
        {
            throw new LocalRunException($"{file} is not as it was written: use another backup. Nothing was restored.");
        }
    }

    private string PathOf(string table) => Path.Combine(path, $"{table}.ndjson");
}
