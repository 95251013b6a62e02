using AlertPipeline.Directory;
using AlertPipeline.Notices;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notices;

/// <summary>Reads notices for people.</summary>
public sealed class NoticeOverview(NoticeStore store, DirectoryBook book)
{
    /// <summary>The most that is shown.</summary>
    public const int Most = 500;

    /// <summary>All of them: those at which a person has to look first, then the newest.</summary>
    public async Task<NoticeList> ListAsync(CancellationToken cancellationToken)
    {
        var all = await store.AllAsync(cancellationToken).ToListAsync(cancellationToken);
        return new NoticeList([.. all.OrderBy(file => file.Status).ThenByDescending(file => file.ChangedAt).Take(Most).Select(Show)]);
    }

    /// <summary>One notice; null when there is none.</summary>
    public async Task<NoticeView?> FindAsync(string reference, CancellationToken cancellationToken) =>
        await store.FindAsync(reference, cancellationToken) is { File: var file } ? Show(file) : null;

    /// <summary>A notice as people see it.</summary>
    public NoticeView Show(NoticeFile file) => NoticeView.Of(file, book);
}
