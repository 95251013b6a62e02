using System.Text.Json;

namespace AlertPipeline.Configuration;

/// <summary>One file of the directory as it was read.</summary>
/// <param name="Name">Its name, without the folder.</param>
/// <param name="Bytes">Everything it holds; empty when it could not be read.</param>
/// <param name="Faults">Everything that is wrong with it by itself, each beginning with the name.</param>
internal sealed record DirectoryFile(string Name, ReadOnlyMemory<byte> Bytes, IReadOnlyList<string> Faults)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private ReadOnlyMemory<byte> Json => Bytes.Span.StartsWith(ByteOrderMark) ? Bytes[ByteOrderMark.Length..] : Bytes;

    /// <summary>Reads a file and holds it against its schema.</summary>
    public static DirectoryFile Read(string folder, string name)
    {
        try
        {
            return Of(name, File.ReadAllBytes(Path.Combine(folder, name)));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(name, default, [$"{name} is missing; set Directory:Folder to a folder that holds all of its files."]);
        }
        catch (Exception closed) when (closed is UnauthorizedAccessException or IOException)
        {
            return new(name, default, [$"{name} cannot be opened; let the user that runs the app read it."]);
        }
    }

    /// <summary>Holds what is or would be in a file against its schema.</summary>
    public static DirectoryFile Of(string name, ReadOnlyMemory<byte> bytes)
    {
        var file = new DirectoryFile(name, bytes, []);
        return file with { Faults = [.. file.Check()] };
    }

    /// <summary>What it holds.</summary>
    /// <exception cref="JsonException">It holds something else; no file without faults does.</exception>
    public T Value<T>() => JsonSerializer.Deserialize<T>(Json.Span, DomainJson.Options) ?? throw new JsonException("It holds null.");

    private IEnumerable<string> Check()
    {
        try
        {
            using var document = JsonDocument.Parse(Json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return FaultsOf(document.RootElement).Select(fault => Name + fault);
        }
        catch (JsonException fault)
        {
            return [fault.LineNumber is { } line
                ? $"{Name}: is not JSON at line {line + 1}, position {fault.BytePositionInLine + 1}; something there is missing or too much."
                : $"{Name}: an object holds one name twice; keep one of them."];
        }
        catch (InvalidOperationException)
        {
            return [$"{Name}: holds characters that are not Unicode; save it as UTF-8."];
        }
    }

    private IReadOnlyList<string> FaultsOf(JsonElement content)
    {
        List<string> numbers = [.. NumberFaults.Of(content)];
        return numbers.Count > 0 ? numbers : DirectorySchema.Of(Name).FaultsOf(content);
    }
}
