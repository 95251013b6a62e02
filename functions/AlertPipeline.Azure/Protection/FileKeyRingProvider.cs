using AlertPipeline.Settings;

namespace AlertPipeline.Protection;

/// <summary>Reads the keys from a file that nobody but the app's own user may read.</summary>
internal sealed class FileKeyRingProvider(string path) : IKeyRingProvider
{
    public KeyRing Load()
    {
        var faults = new List<string>();
        var ring = TryLoad(faults);
        SettingsException.ThrowIfAny([.. faults.Select(fault => $"Key ring {path}: {fault}")]);
        return ring!;
    }

    private KeyRing? TryLoad(List<string> faults)
    {
        try
        {
            using var file = File.OpenRead(path);
            CheckMode(file, faults);
            using var content = new MemoryStream();
            file.CopyTo(content);
            return new KeyRingParser(faults).Parse(content.ToArray());
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add("The file does not exist: point Protection:KeyFile at it, or restore it from your backup.");
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            faults.Add("The file cannot be read: run the app as the user that owns it.");
        }

        return null;
    }

    private static void CheckMode(FileStream file, List<string> faults)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var mode = File.GetUnixFileMode(file.SafeFileHandle);
        if ((mode & ~KeyRingFile.OwnerOnly) != UnixFileMode.None)
        {
            var octal = Convert.ToString((int)mode, 8);
            faults.Add($"The file has mode {octal}, so others may read it: run chmod 600 on it and consider new keys.");
        }
    }
}
