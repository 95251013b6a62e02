namespace Local;

/// <summary>Makes files that only their owner may read (mode 0600).</summary>
internal static class PrivateFile
{
    /// <summary>Makes a file, which must not be there yet.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
