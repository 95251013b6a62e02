namespace Local;

/// <summary>The folder where a local run keeps everything, held by one run at a time.</summary>
internal sealed class DataFolder(string path, FileStream hold) : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Inbox => path;

    public string Azurite => Path.Combine(path, "azurite");

    public string Directory => Path.Combine(path, "directory");

    public string KeyFile => Path.Combine(path, "keys.json");

    public string Log => Path.Combine(path, "app.log");

    private string Messages => Path.Combine(path, InboxLog.FileName);

    public static DataFolder Open(string path)
    {
        CreatePrivate(path);
        try
        {
            return new DataFolder(path, new FileStream(Path.Combine(path, "run.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held)
        {
            throw new LocalRunException($"{path} is in use by another run. Stop that run, or choose another folder with --data.", held);
        }
    }

    /// <summary>Makes a folder that only its owner may look into, unless it is there.</summary>
    public static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            System.IO.Directory.CreateDirectory(folder);
        }
        else
        {
            System.IO.Directory.CreateDirectory(folder, OwnerOnly);
        }
    }

    /// <summary>Removes what earlier runs left; only what is known by name, so that a folder given by mistake loses nothing.</summary>
    public void Clear(bool keepKeys)
    {
        Delete(Azurite);
        Delete(Directory);
        File.Delete(Messages);
        if (!keepKeys)
        {
            File.Delete(KeyFile);
        }
    }

    public void Dispose() => hold.Dispose();

    private static void Delete(string folder)
    {
        if (System.IO.Directory.Exists(folder))
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }
}
