namespace AlertPipeline.Tests.LocalPackages;

/// <summary>
/// The part of Azure.Data.Tables 12.11.0 that exists here.
/// Compare a change of this text with the official assembly before it is committed.
/// </summary>
internal static class OfficialTables
{
    public const string Text = """
        interface Azure.Data.Tables.ITableEntity
          ETag ETag (settable)
          Nullable<DateTimeOffset> Timestamp (settable)
          String PartitionKey (settable)
          String RowKey (settable)
        struct Azure.Data.Tables.Models.TableErrorCode
          Boolean Equals(TableErrorCode other)
          new(String value)
          static Boolean op_Equality(TableErrorCode left, TableErrorCode right)
          static Boolean op_Inequality(TableErrorCode left, TableErrorCode right)
          static TableErrorCode AuthorizationPermissionMismatch
          static TableErrorCode CommandsInBatchActOnDifferentPartitions
          static TableErrorCode EntityAlreadyExists
          static TableErrorCode EntityTooLarge
          static TableErrorCode InvalidDuplicateRow
          static TableErrorCode InvalidInput
          static TableErrorCode KeyValueTooLarge
          static TableErrorCode OperationTimedOut
          static TableErrorCode OutOfRangeInput
          static TableErrorCode PropertyValueTooLarge
          static TableErrorCode ResourceNotFound
          static TableErrorCode TableAlreadyExists
          static TableErrorCode TableBeingDeleted
          static TableErrorCode TableNotFound
          static TableErrorCode TooManyProperties
          static TableErrorCode UpdateConditionNotSatisfied
          static TableErrorCode op_Implicit(String value)
        class Azure.Data.Tables.Models.TableItem
          String Name
          new(String name)
        class Azure.Data.Tables.TableClient
          AsyncPageable<T> QueryAsync<T>(String filter = default, Nullable<Int32> maxPerPage = default, IEnumerable<String> select = default, CancellationToken cancellationToken = default)
          String AccountName
          String Name
          Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(String partitionKey, String rowKey, IEnumerable<String> select = default, CancellationToken cancellationToken = default)
          Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
          Task<Response<T>> GetEntityAsync<T>(String partitionKey, String rowKey, IEnumerable<String> select = default, CancellationToken cancellationToken = default)
          Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
          Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
          Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
          Task<Response> DeleteEntityAsync(String partitionKey, String rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
          Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = 0, CancellationToken cancellationToken = default)
          Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = 0, CancellationToken cancellationToken = default)
          Uri Uri
          new(String connectionString, String tableName)
          new(String connectionString, String tableName, TableClientOptions options = default)
          new(Uri endpoint, String tableName, TableSharedKeyCredential credential)
          new(Uri endpoint, String tableName, TableSharedKeyCredential credential, TableClientOptions options = default)
          new(Uri endpoint, String tableName, TokenCredential tokenCredential, TableClientOptions options = default)
          static String CreateQueryFilter(FormattableString filter)
        class Azure.Data.Tables.TableClientOptions
          : ClientOptions
          new(ServiceVersion serviceVersion = 2)
        enum Azure.Data.Tables.TableClientOptions+ServiceVersion
          V2019_02_02 = 1
          V2020_12_06 = 2
        sealed class Azure.Data.Tables.TableEntity
          BinaryData GetBinaryData(String key)
          Boolean ContainsKey(String key)
          Boolean Remove(String key)
          Boolean TryGetValue(String key, Object& value)
          Byte[] GetBinary(String key)
          ETag ETag (settable)
          ICollection<String> Keys
          Int32 Count
          Nullable<Boolean> GetBoolean(String key)
          Nullable<DateTime> GetDateTime(String key)
          Nullable<DateTimeOffset> GetDateTimeOffset(String key)
          Nullable<DateTimeOffset> Timestamp (settable)
          Nullable<Double> GetDouble(String key)
          Nullable<Guid> GetGuid(String key)
          Nullable<Int32> GetInt32(String key)
          Nullable<Int64> GetInt64(String key)
          Object Item[String key] (settable)
          String GetString(String key)
          String PartitionKey (settable)
          String RowKey (settable)
          Void Add(String key, Object value)
          Void Clear()
          new()
          new(IDictionary<String, Object> values)
          new(String partitionKey, String rowKey)
        class Azure.Data.Tables.TableServiceClient
          String AccountName
          TableClient GetTableClient(String tableName)
          Task<Response<TableItem>> CreateTableIfNotExistsAsync(String tableName, CancellationToken cancellationToken = default)
          Uri Uri
          new(String connectionString)
          new(String connectionString, TableClientOptions options = default)
          new(Uri endpoint, AzureSasCredential credential)
          new(Uri endpoint, TableSharedKeyCredential credential)
          new(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = default)
        class Azure.Data.Tables.TableSharedKeyCredential
          String AccountName
          new(String accountName, String accountKey)
        class Azure.Data.Tables.TableTransactionAction
          ETag ETag
          ITableEntity Entity
          TableTransactionActionType ActionType
          new(TableTransactionActionType actionType, ITableEntity entity)
          new(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
        enum Azure.Data.Tables.TableTransactionActionType
          Add = 0
          Delete = 3
          UpdateMerge = 1
          UpdateReplace = 2
          UpsertMerge = 4
          UpsertReplace = 5
        class Azure.Data.Tables.TableTransactionFailedException
          : RequestFailedException
          Nullable<Int32> FailedTransactionActionIndex
          new(RequestFailedException requestFailedException)
        enum Azure.Data.Tables.TableUpdateMode
          Merge = 0
          Replace = 1
        """;
}
