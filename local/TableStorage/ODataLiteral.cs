using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>Writes values the way that filters and addresses want them.</summary>
internal static class ODataLiteral
{
    public static string Filter(FormattableString filter) =>
        string.Format(CultureInfo.InvariantCulture, filter.Format, [.. filter.GetArguments().Select(Of)]);

    /// <summary>The address of a row, without the account's.</summary>
    public static string RowPath(string table, string partitionKey, string rowKey) =>
        $"/{table}(PartitionKey='{Key(partitionKey)}',RowKey='{Key(rowKey)}')";

    private static string Key(string key) => Uri.EscapeDataString(Quotes(key));

    private static string Quotes(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private static string Of(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string or char => $"'{Quotes(value.ToString()!)}'",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        long number => string.Create(CultureInfo.InvariantCulture, $"{number}L"),
        Guid id => $"guid'{id}'",
        DateTime time => Time(time.ToUniversalTime()),
        DateTimeOffset time => Time(time.UtcDateTime),
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData bytes => $"X'{Convert.ToHexString(bytes)}'",
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be part of a filter: convert it to a type that tables store.", nameof(value)),
    };

    private static string Time(DateTime time) => string.Create(CultureInfo.InvariantCulture, $"datetime'{time:O}'");
}
