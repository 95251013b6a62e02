namespace AlertPipeline.Configuration;

/// <summary>What files look like from outside: when one of them changes, so does this.</summary>
internal static class FileStamps
{
    /// <summary>Size and last write of each file; one that is not there counts too.</summary>
    public static string Of(IEnumerable<string> paths) => string.Join('|', paths.Select(path => Of(new FileInfo(path))));

    private static string Of(FileInfo file)
    {
        try
        {
            return Read(file);
        }
        catch (Exception closed) when (closed is UnauthorizedAccessException or IOException)
        {
            return "closed";
        }
    }

    private static string Read(FileInfo file)
    {
        // A mounted folder may hold links, and these do not change when what they lead to does.
        var real = file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.Exists ? file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file : file;
        return real.Exists ? $"{real.LastWriteTimeUtc.Ticks}:{real.Length}" : "-";
    }
}
