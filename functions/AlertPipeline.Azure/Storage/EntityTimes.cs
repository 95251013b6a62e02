using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Instants in rows.</summary>
internal static class EntityTimes
{
    public static Instant GetInstant(this TableEntity entity, string name) =>
        entity.GetDateTimeOffset(name) is { } time ? Instant.FromDateTimeOffset(time) : throw new InvalidOperationException($"The row has no time '{name}'.");

    /// <summary>The time to store: whole milliseconds, which every JSON and every table keeps.</summary>
    public static Instant Now(this TimeProvider clock) => Instant.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
