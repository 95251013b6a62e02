using System.Collections;

namespace Azure.Data.Tables;

/// <summary>A row as a dictionary of its properties, the keys, time stamp and version among them.</summary>
/// <remarks>
/// A value is a string, bool, int, long, double, <see cref="Guid"/>, UTC <see cref="DateTime"/>, <see cref="DateTimeOffset"/>,
/// byte array or <see cref="BinaryData"/>. A typed getter returns <see langword="null"/> where there is no such property.
/// </remarks>
public sealed class TableEntity : ITableEntity, IDictionary<string, object?>
{
    private readonly Dictionary<string, object?> properties;

    /// <summary>An empty row; set both keys before it is stored.</summary>
    public TableEntity()
        : this(null)
    {
    }

    /// <summary>A row with keys only.</summary>
    /// <param name="partitionKey">The partition key.</param>
    /// <param name="rowKey">The row key.</param>
    public TableEntity(string partitionKey, string rowKey)
        : this(null)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    /// <summary>A row with a copy of these properties.</summary>
    /// <param name="values">Names and values; <see langword="null"/> for none.</param>
    public TableEntity(IDictionary<string, object?>? values) =>
        properties = values is null ? new(StringComparer.Ordinal) : new(values, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string PartitionKey
    {
        get => GetString(PropertyNames.PartitionKey)!;
        set => properties[PropertyNames.PartitionKey] = value;
    }

    /// <inheritdoc/>
    public string RowKey
    {
        get => GetString(PropertyNames.RowKey)!;
        set => properties[PropertyNames.RowKey] = value;
    }

    /// <inheritdoc/>
    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(PropertyNames.Timestamp);
        set => properties[PropertyNames.Timestamp] = value;
    }

    /// <inheritdoc/>
    public ETag ETag
    {
        get => GetString(PropertyNames.ETag) is { } tag ? new ETag(tag) : default;
        set => properties[PropertyNames.ETag] = value.ToString();
    }

    /// <summary>How many properties there are, the keys, time stamp and version among them.</summary>
    public int Count => properties.Count;

    /// <summary>The names of all properties.</summary>
    public ICollection<string> Keys => properties.Keys;

    ICollection<object?> IDictionary<string, object?>.Values => properties.Values;

    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => false;

    /// <summary>The value of a property, <see langword="null"/> where there is none. A whole number put in the place of a long or double becomes one.</summary>
    /// <param name="key">The name of the property.</param>
    public object? this[string key]
    {
        get => properties.GetValueOrDefault(key);
        set => properties[key] = PropertyValue.KeepNumericType(properties.GetValueOrDefault(key), value);
    }

    /// <summary>A text.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public string? GetString(string key) => PropertyValue.As<string>(this[key]);

    /// <summary>Bytes.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public byte[]? GetBinary(string key) => PropertyValue.As<byte[]>(this[key]);

    /// <summary>Bytes.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public BinaryData? GetBinaryData(string key) =>
        this[key] is byte[] bytes ? new BinaryData(bytes) : PropertyValue.As<BinaryData>(this[key]);

    /// <summary>A truth value.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public bool? GetBoolean(string key) => PropertyValue.AsNullable<bool>(this[key]);

    /// <summary>A point in time, in UTC.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public DateTime? GetDateTime(string key) =>
        this[key] is DateTimeOffset time ? time.UtcDateTime : PropertyValue.AsNullable<DateTime>(this[key]);

    /// <summary>A point in time; what comes from the service is in UTC.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public DateTimeOffset? GetDateTimeOffset(string key) =>
        this[key] is DateTime time ? new DateTimeOffset(time) : PropertyValue.AsNullable<DateTimeOffset>(this[key]);

    /// <summary>A floating-point number.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public double? GetDouble(string key) => PropertyValue.AsNullable<double>(this[key]);

    /// <summary>A globally unique identifier.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public Guid? GetGuid(string key) => PropertyValue.AsNullable<Guid>(this[key]);

    /// <summary>A whole number of 32 bits.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public int? GetInt32(string key) => PropertyValue.AsNullable<int>(this[key]);

    /// <summary>A whole number of 64 bits.</summary>
    /// <param name="key">The name of the property.</param>
    /// <exception cref="InvalidOperationException">The property has another type, a 32-bit number among them.</exception>
    public long? GetInt64(string key) => PropertyValue.AsNullable<long>(this[key]);

    /// <summary>Adds a property.</summary>
    /// <param name="key">The name of the property.</param>
    /// <param name="value">Its value.</param>
    public void Add(string key, object? value) => this[key] = value;

    /// <summary>Tells whether there is such a property.</summary>
    /// <param name="key">The name of the property.</param>
    public bool ContainsKey(string key) => properties.ContainsKey(key);

    /// <summary>Removes a property; <see langword="false"/> where there was none.</summary>
    /// <param name="key">The name of the property.</param>
    public bool Remove(string key) => properties.Remove(key);

    /// <summary>Gives the value of a property; <see langword="false"/> where there is none.</summary>
    /// <param name="key">The name of the property.</param>
    /// <param name="value">Its value.</param>
    public bool TryGetValue(string key, out object? value) => properties.TryGetValue(key, out value);

    /// <summary>Removes all properties, keys included.</summary>
    public void Clear() => properties.Clear();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => properties.Contains(item);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => properties.GetEnumerator();
}
