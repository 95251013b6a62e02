using AlertPipeline.Directory;
using AlertPipeline.Settings;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Configuration;

/// <summary>
/// The directory as its files are now: a change takes effect at the next look, so that a key that was taken out opens nothing any more.
/// When the files have faults, what they held before stays in force.
/// </summary>
public sealed class LiveDirectory
{
    private readonly Lock oneReader = new();
    private readonly string folder;
    private readonly Func<DirectoryBook, IEnumerable<string>> check;
    private volatile Version current;

    /// <summary>Loads the directory.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="check">Finds further faults in a book; asked at every load.</param>
    /// <exception cref="SettingsException">Something is wrong; it lists everything.</exception>
    public LiveDirectory(string folder, Func<DirectoryBook, IEnumerable<string>> check)
    {
        (this.folder, this.check) = (folder, check);
        current = Load();
    }

    /// <summary>The directory as it is now, or as it was before its files had faults; every fault is logged once.</summary>
    public DirectoryBook Look(ILogger logger) => Stamp() == current.Stamp ? current.Book : LookAgain(logger);

    private DirectoryBook LookAgain(ILogger logger)
    {
        lock (oneReader)
        {
            if (Stamp() is var stamp && stamp != current.Stamp)
            {
                current = TryLoad(stamp, logger);
            }

            return current.Book;
        }
    }

    private Version TryLoad(string stamp, ILogger logger)
    {
        try
        {
            var loaded = Load();
            DirectoryLog.Loaded(logger, loaded.Book.Version, loaded.Book.Partners.Count, loaded.Book.Desks.Count, loaded.Book.People.Count);
            return loaded;
        }
        catch (SettingsException refused)
        {
            foreach (var fault in refused.Faults)
            {
                DirectoryLog.Refused(logger, fault);
            }

            return current with { Stamp = stamp };
        }
    }

    // The stamp is older than the book: what is written in between is seen at the next look.
    private Version Load() => new(Stamp(), DirectoryFiles.Load(folder, check));

    private string Stamp() => FileStamps.Of(DirectoryFiles.Names.Select(name => Path.Combine(folder, name)));

    private sealed record Version(string Stamp, DirectoryBook Book);
}
