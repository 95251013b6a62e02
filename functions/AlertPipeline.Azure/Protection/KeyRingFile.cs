using System.Security.Cryptography;
using System.Text.Json;

namespace AlertPipeline.Protection;

/// <summary>Makes key ring files.</summary>
public static class KeyRingFile
{
    internal const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const string FirstVersion = "1";

    /// <summary>Writes a file with fresh random keys that only its owner may read (mode 0600). It appears whole or not at all.</summary>
    /// <param name="path">Where; the folder must exist.</param>
    /// <exception cref="IOException">There is a file already: what was written under its keys can be read with it alone.</exception>
    public static void Create(string path)
    {
        var draft = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            Write(draft);
            File.Move(draft, path, overwrite: false);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Write(string path)
    {
        using var file = new FileStream(path, OwnerOnlyFile());
        JsonSerializer.Serialize(file, Fresh(), KeyRingDocument.Json);
        file.Flush(flushToDisk: true);
    }

    private static FileStreamOptions OwnerOnlyFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    private static KeyRingDocument Fresh() => new(KeyRingDocument.PresentFormat, FreshSet(), FreshSet(), FreshKey());

    private static KeyRingDocument.KeySet FreshSet() => new(FirstVersion, new(StringComparer.Ordinal) { [FirstVersion] = FreshKey() });

    private static string FreshKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyRing.KeySize));
}
