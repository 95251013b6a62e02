using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Reads what a row must hold.</summary>
internal static class EntityReading
{
    public static Instant GetInstant(this TableEntity entity, string name) =>
        entity.GetOptionalInstant(name) ?? throw new InvalidOperationException($"The row has no time '{name}'.");

    public static Instant? GetOptionalInstant(this TableEntity entity, string name) =>
        entity.GetDateTimeOffset(name) is { } time ? Instant.FromDateTimeOffset(time) : null;

    public static string GetText(this TableEntity entity, string name) =>
        entity.GetString(name) ?? throw new InvalidOperationException($"The row has no text '{name}'.");
}
