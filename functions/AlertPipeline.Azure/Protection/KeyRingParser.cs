using System.Text.Json;

namespace AlertPipeline.Protection;

/// <summary>Reads a key ring and collects everything that is wrong with it. A fault never shows a key.</summary>
internal sealed class KeyRingParser(List<string> faults)
{
    private const string RestoreIt = "restore it from your backup";
    private readonly List<(string Name, byte[] Bytes)> seen = [];

    /// <summary>The key ring; null when there is a fault.</summary>
    public KeyRing? Parse(ReadOnlySpan<byte> json)
    {
        var document = Deserialize(json);
        return document is null ? null : Build(document);
    }

    private KeyRingDocument? Deserialize(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<KeyRingDocument>(json, KeyRingDocument.Json)
                ?? Fault<KeyRingDocument>($"This is no key ring: {RestoreIt}.");
        }
        catch (JsonException fault)
        {
            return Fault<KeyRingDocument>($"Line {fault.LineNumber + 1} is not what a key ring has there ({fault.Path}): {RestoreIt}.");
        }
    }

    private KeyRing? Build(KeyRingDocument document)
    {
        if (document.Format != KeyRingDocument.PresentFormat)
        {
            faults.Add($"format is {document.Format} and must be {KeyRingDocument.PresentFormat}: use the version of the app that wrote it.");
        }

        var encryption = ReadSet("encryption", document.Encryption);
        var index = ReadSet("index", document.Index);
        var identifier = ReadKey("identifier", document.Identifier);
        return encryption is null || index is null || identifier is null || faults.Count > 0 ? null : new(encryption, index, identifier);
    }

    private VersionedKeys? ReadSet(string name, KeyRingDocument.KeySet? set)
    {
        if (set?.Keys is not { Count: > 0 })
        {
            return Fault<VersionedKeys>($"{name}.keys is missing: {RestoreIt}.");
        }

        var keys = set.Keys.Select(pair => ReadVersion(name, pair.Key, pair.Value)).OfType<VersionedKey>().ToList();
        var current = keys.Find(key => key.Version == set.Current);
        if (set.Current is null || !set.Keys.ContainsKey(set.Current))
        {
            faults.Add($"{name}.current must name the key for new rows: set it to one of {string.Join(", ", set.Keys.Keys)}.");
        }

        return current is null ? null : new(current, [.. keys.Where(key => key != current)]);
    }

    private VersionedKey? ReadVersion(string set, string version, string? key)
    {
        if (!VersionedKey.IsVersion(version))
        {
            faults.Add($"{set}.keys has the version \"{version}\", and a version is 1 to 16 of a to z and 0 to 9: rename it.");
        }

        return ReadKey($"{set}.keys.{version}", key) is { } bytes ? new(version, bytes) : null;
    }

    private byte[]? ReadKey(string name, string? base64)
    {
        var bytes = new byte[KeyRing.KeySize];
        if (base64 is null || !Convert.TryFromBase64String(base64, bytes, out var length) || length != KeyRing.KeySize)
        {
            return Fault<byte[]>($"{name} is not {KeyRing.KeySize} bytes in base64: {RestoreIt}.");
        }

        if (seen.Find(other => other.Bytes.AsSpan().SequenceEqual(bytes)).Name is { } twin)
        {
            faults.Add($"{name} is the same key as {twin}: {RestoreIt}.");
        }

        seen.Add((name, bytes));
        return bytes;
    }

    private T? Fault<T>(string text)
        where T : class
    {
        faults.Add(text);
        return null;
    }
}
