namespace Azure.Data.Tables;

/// <summary>What may be read from, and put in the place of, a property's value.</summary>
internal static class PropertyValue
{
    public static T? As<T>(object? value)
        where T : class => value is null or T ? (T?)value : throw Mismatch<T>(value);

    public static T? AsNullable<T>(object? value)
        where T : struct => value is null or T ? (T?)value : throw Mismatch<T>(value);

    public static object? KeepNumericType(object? existing, object? value) => (existing, value) switch
    {
        (double, int number) => (double)number,
        (long, int number) => (long)number,
        _ => value,
    };

    private static InvalidOperationException Mismatch<T>(object value) =>
        new($"The property is a {value.GetType().Name}: it cannot be read as {typeof(T).Name}.");
}
