using Azure.Core;
using Azure.Data.Tables.Transport;

namespace Azure.Data.Tables;

/// <summary>The rows that a filter finds, fetched page by page. A continuation token is the two header values with a space between them.</summary>
internal sealed class EntityPages<T>(TableConnection connection, string query, int? maxPerPage, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : class, ITableEntity
{
    private static readonly string[] ContinuationNames = ["NextPartitionKey", "NextRowKey"];

    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var page = await FetchAsync(continuationToken, pageSizeHint ?? maxPerPage);
            continuationToken = page.ContinuationToken;
            yield return page;
        }
        while (continuationToken is not null);
    }

    private static string? Next(ResponseHeaders headers)
    {
        headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition);
        headers.TryGetValue("x-ms-continuation-NextRowKey", out var row);
        return partition is null && row is null ? null : $"{partition} {row}";
    }

    private async Task<Page<T>> FetchAsync(string? token, int? size)
    {
        using var message = connection.CreateMessage(RequestMethod.Get, query);
        if (size is not null)
        {
            message.Request.Uri.AppendQuery("$top", $"{size}");
        }

        Continue(message.Request.Uri, token);
        var response = await connection.SendAsync(message, CancellationToken);
        return Page<T>.FromValues([.. EntityReader.ReadMany(response.Content).Select(TableEntities.Only<T>)], Next(response.Headers), response);
    }

    private static void Continue(RequestUriBuilder uri, string? token)
    {
        var parts = token?.Split(' ', 2) ?? [];
        foreach (var (name, value) in ContinuationNames.Zip(parts).Where(part => part.Second.Length > 0))
        {
            uri.AppendQuery(name, value);
        }
    }
}
