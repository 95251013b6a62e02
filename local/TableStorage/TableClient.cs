using System.Net;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Transactions;
using Azure.Data.Tables.Transport;

namespace Azure.Data.Tables;

/// <summary>One table. Safe to use from many threads.</summary>
public class TableClient
{
    private readonly TableConnection connection;

    /// <summary>Takes address and credential from a connection string.</summary>
    /// <param name="connectionString">With a key or a shared access signature, or <c>UseDevelopmentStorage=true</c>.</param>
    /// <param name="tableName">The table's name.</param>
    /// <exception cref="ArgumentException">Something is missing in the connection string, or the name is empty.</exception>
    /// <exception cref="InvalidOperationException">The connection string is malformed.</exception>
    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    /// <summary>Takes address and credential from a connection string.</summary>
    /// <param name="connectionString">With a key or a shared access signature, or <c>UseDevelopmentStorage=true</c>.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="options">Retry, diagnostics and transport.</param>
    /// <exception cref="ArgumentException">Something is missing in the connection string, or the name is empty.</exception>
    /// <exception cref="InvalidOperationException">The connection string is malformed.</exception>
    public TableClient(string connectionString, string tableName, TableClientOptions? options = null)
        : this(ConnectionString.Open(connectionString, options), tableName)
    {
    }

    /// <summary>Signs with the account's key.</summary>
    /// <param name="endpoint">The account's table service.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="credential">The account's name and key.</param>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    /// <summary>Signs with the account's key.</summary>
    /// <param name="endpoint">The account's table service.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="credential">The account's name and key.</param>
    /// <param name="options">Retry, diagnostics and transport.</param>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(new TableConnection(endpoint, new SharedKeyPolicy(credential), options), tableName)
    {
    }

    /// <summary>Uses tokens of Microsoft Entra ID.</summary>
    /// <param name="endpoint">The account's table service, over HTTPS.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="tokenCredential">Gets the tokens.</param>
    /// <param name="options">Retry, diagnostics and transport.</param>
    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableConnection.Token(endpoint, tokenCredential, options), tableName)
    {
    }

    /// <summary>For a subclass that stands in for a client.</summary>
    protected TableClient() => connection = null!;

    internal TableClient(TableConnection connection, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        this.connection = connection;
        Name = tableName;
    }

    /// <summary>The table's name.</summary>
    public virtual string Name { get; } = string.Empty;

    /// <summary>The account's name.</summary>
    public virtual string AccountName => connection.AccountName;

    /// <summary>The address of the table.</summary>
    public virtual Uri Uri => new($"{connection.Root}/{Name}");

    /// <summary>Writes a filter, with each interpolated value quoted and escaped after its type.</summary>
    /// <param name="filter">An interpolated string such as <c>$"PartitionKey eq {key}"</c>.</param>
    /// <exception cref="ArgumentException">A value has a type that tables do not store.</exception>
    public static string CreateQueryFilter(FormattableString filter) => ODataLiteral.Filter(filter);

    /// <summary>Creates the table unless it is there already; the raw answer is 409 where it was.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RequestFailedException">The service refused, for example because the table is on its way out.</exception>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = connection.CreateMessage(RequestMethod.Post, "/Tables", (int)HttpStatusCode.Conflict);
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Headers.Add("Prefer", "return-no-content");
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new { TableName = Name }));
        var response = await connection.SendAsync(message, cancellationToken);
        return response.Status == (int)HttpStatusCode.Conflict && new RequestFailedException(response) is var refusal && refusal.ErrorCode == TableErrorCode.TableBeingDeleted
            ? throw refusal
            : Response.FromValue(new TableItem(Name), response);
    }

    /// <summary>Deletes the table with all its rows; the answer is 404 where there was none.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = connection.CreateMessage(RequestMethod.Delete, $"/Tables('{Name}')", (int)HttpStatusCode.NotFound);
        return await connection.SendAsync(message, cancellationToken);
    }

    /// <summary>Adds a row; the answer has its version.</summary>
    /// <typeparam name="T">The local build knows <see cref="TableEntity"/> only.</typeparam>
    /// <param name="entity">The row.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RequestFailedException">409 EntityAlreadyExists, or another refusal.</exception>
    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity => await SendAsync(EntityOperation.Add(Name, entity), cancellationToken);

    /// <summary>Reads a row.</summary>
    /// <typeparam name="T">The local build knows <see cref="TableEntity"/> only.</typeparam>
    /// <param name="partitionKey">The partition key.</param>
    /// <param name="rowKey">The row key.</param>
    /// <param name="select">The properties to return; <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RequestFailedException">404 ResourceNotFound or TableNotFound, or another refusal.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, null, cancellationToken);
        return Response.FromValue(TableEntities.Only<T>(EntityReader.ReadOne(response.Content)), response);
    }

    /// <summary>Reads a row that may be missing; a missing table counts as a missing row.</summary>
    /// <typeparam name="T">The local build knows <see cref="TableEntity"/> only.</typeparam>
    /// <param name="partitionKey">The partition key.</param>
    /// <param name="rowKey">The row key.</param>
    /// <param name="select">The properties to return; <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, (int)HttpStatusCode.NotFound, cancellationToken);
        return response.Status == (int)HttpStatusCode.NotFound
            ? new NoValueResponse<T>(response)
            : Response.FromValue(TableEntities.Only<T>(EntityReader.ReadOne(response.Content)), response);
    }

    /// <summary>Finds rows, in the order of their keys. Nothing is sent before the result is enumerated.</summary>
    /// <typeparam name="T">The local build knows <see cref="TableEntity"/> only.</typeparam>
    /// <param name="filter">A filter such as <see cref="CreateQueryFilter"/> writes; <see langword="null"/> for all rows.</param>
    /// <param name="maxPerPage">At most so many rows in one answer of the service, up to 1,000; does not limit the whole.</param>
    /// <param name="select">The properties to return; <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = null,
        int? maxPerPage = null,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity => new EntityPages<T>(connection, $"/{Name}(){Query(("$filter", filter), Select(select))}", maxPerPage, cancellationToken);

    /// <summary>Changes a row that exists; the answer has its new version.</summary>
    /// <typeparam name="T">The local build knows <see cref="TableEntity"/> only.</typeparam>
    /// <param name="entity">The row.</param>
    /// <param name="ifMatch">The version that is changed; <see cref="ETag.All"/> for any.</param>
    /// <param name="mode">What becomes of the properties that are not named.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">There is no version.</exception>
    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied, 404 ResourceNotFound, or another refusal.</exception>
    public virtual async Task<Response> UpdateEntityAsync<T>(
        T entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        ifMatch == default
            ? throw new ArgumentException("An update names the version that it changes, or ETag.All.", nameof(ifMatch))
            : await SendAsync(EntityOperation.Change(Name, entity, mode, ifMatch), cancellationToken);

    /// <summary>Changes a row, or adds it; the answer has its new version.</summary>
    /// <typeparam name="T">The local build knows <see cref="TableEntity"/> only.</typeparam>
    /// <param name="entity">The row.</param>
    /// <param name="mode">What becomes of the properties that are not named.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual async Task<Response> UpsertEntityAsync<T>(
        T entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default)
        where T : ITableEntity => await SendAsync(EntityOperation.Change(Name, entity, mode), cancellationToken);

    /// <summary>Deletes a row; the answer is 404 where there was none.</summary>
    /// <param name="partitionKey">The partition key.</param>
    /// <param name="rowKey">The row key.</param>
    /// <param name="ifMatch">The version that is deleted; any where it is left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied, or another refusal.</exception>
    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch = default,
        CancellationToken cancellationToken = default) =>
        await SendAsync(EntityOperation.Delete(Name, partitionKey, rowKey, ifMatch), cancellationToken, (int)HttpStatusCode.NotFound);

    /// <summary>Makes all changes or none. The answers are in the order of the actions.</summary>
    /// <param name="transactionActions">1 to 100 changes of different rows of one partition, together up to 4 MiB.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">There are no actions.</exception>
    /// <exception cref="TableTransactionFailedException">An action was refused, and so all of them.</exception>
    /// <exception cref="RequestFailedException">The service refused the request itself.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions,
        CancellationToken cancellationToken = default) =>
        await new Transaction(connection, Name, [.. transactionActions]).SubmitAsync(cancellationToken);

    private static (string, string?) Select(IEnumerable<string>? select) => ("$select", select is null ? null : string.Join(',', select));

    private static string Query(params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var query = "?$format=application%2Fjson%3Bodata%3Dminimalmetadata";
        foreach (var (name, value) in parameters)
        {
            query += value is null ? string.Empty : $"&{name}={Uri.EscapeDataString(value)}";
        }

        return query;
    }

    private async Task<Response> GetAsync(string partitionKey, string rowKey, IEnumerable<string>? select, int? expected, CancellationToken cancellationToken)
    {
        var path = ODataLiteral.RowPath(Name, partitionKey, rowKey) + Query(Select(select));
        using var message = connection.CreateMessage(RequestMethod.Get, path, expected);
        return await connection.SendAsync(message, cancellationToken);
    }

    private async Task<Response> SendAsync(EntityOperation operation, CancellationToken cancellationToken, int? expected = null)
    {
        using var message = connection.CreateMessage(operation.Method, operation.Path, expected);
        foreach (var (name, value) in operation.Headers())
        {
            message.Request.Headers.Add(name, value);
        }

        message.Request.Content = operation.Body.IsEmpty ? null : RequestContent.Create(operation.Body);
        return await connection.SendAsync(message, cancellationToken);
    }
}
