using Azure.Core;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Transport;

namespace Azure.Data.Tables;

/// <summary>An account's tables. Safe to use from many threads.</summary>
public class TableServiceClient
{
    private readonly TableConnection connection;

    /// <summary>Takes address and credential from a connection string.</summary>
    /// <param name="connectionString">With a key or a shared access signature, or <c>UseDevelopmentStorage=true</c>.</param>
    /// <exception cref="ArgumentException">Something is missing in the connection string.</exception>
    /// <exception cref="InvalidOperationException">The connection string is malformed.</exception>
    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    /// <summary>Takes address and credential from a connection string.</summary>
    /// <param name="connectionString">With a key or a shared access signature, or <c>UseDevelopmentStorage=true</c>.</param>
    /// <param name="options">Retry, diagnostics and transport.</param>
    /// <exception cref="ArgumentException">Something is missing in the connection string.</exception>
    /// <exception cref="InvalidOperationException">The connection string is malformed.</exception>
    public TableServiceClient(string connectionString, TableClientOptions? options = null) =>
        connection = ConnectionString.Open(connectionString, options);

    /// <summary>Signs with the account's key.</summary>
    /// <param name="endpoint">The account's table service.</param>
    /// <param name="credential">The account's name and key.</param>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential) =>
        connection = new TableConnection(endpoint, new SharedKeyPolicy(credential), null);

    /// <summary>Uses a shared access signature.</summary>
    /// <param name="endpoint">The account's table service, over HTTPS unless on loopback.</param>
    /// <param name="credential">The signature.</param>
    /// <exception cref="ArgumentException">The address is not HTTPS.</exception>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential) => connection = TableConnection.Sas(endpoint, credential, null);

    /// <summary>Uses tokens of Microsoft Entra ID.</summary>
    /// <param name="endpoint">The account's table service, over HTTPS.</param>
    /// <param name="tokenCredential">Gets the tokens.</param>
    /// <param name="options">Retry, diagnostics and transport.</param>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null) =>
        connection = TableConnection.Token(endpoint, tokenCredential, options);

    /// <summary>The account's name.</summary>
    public virtual string AccountName => connection.AccountName;

    /// <summary>The address of the account's table service.</summary>
    public virtual Uri Uri => connection.Endpoint;

    /// <summary>A client for one table; says nothing about whether it exists.</summary>
    /// <param name="tableName">The table's name.</param>
    public virtual TableClient GetTableClient(string tableName) => new(connection, tableName);

    /// <summary>Creates a table unless it is there already; the raw answer is 409 where it was.</summary>
    /// <param name="tableName">The table's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RequestFailedException">The service refused.</exception>
    public virtual async Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        await GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);
}
