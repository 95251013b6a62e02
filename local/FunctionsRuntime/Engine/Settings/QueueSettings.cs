using System.Text.Json.Serialization;

namespace FunctionsRuntime;

/// <summary>The section <c>extensions.queues</c> of host.json; the defaults are those of the host.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record QueueSettings
{
    public const int LargestBatch = 32;
    public static readonly TimeSpan ShortestPollingInterval = TimeSpan.FromMilliseconds(100);

    public int BatchSize { get; init; } = 16;

    public int? NewBatchThreshold { get; init; }

    public int MaxDequeueCount { get; init; } = 5;

    public TimeSpan VisibilityTimeout { get; init; }

    public TimeSpan MaxPollingInterval { get; init; } = TimeSpan.FromMinutes(1);

    public string MessageEncoding { get; init; } = "base64";

    [JsonIgnore]
    public int FetchBelow => NewBatchThreshold ?? BatchSize / 2;

    [JsonIgnore]
    public bool IsBase64 => MessageEncoding.Equals("base64", StringComparison.OrdinalIgnoreCase);

    public QueueSettings Checked(List<string> faults)
    {
        Check(BatchSize is >= 1 and <= LargestBatch, $"batchSize must be 1 to {LargestBatch}");
        Check(NewBatchThreshold is null or >= 0, "newBatchThreshold must not be negative");
        Check(MaxDequeueCount >= 1, "maxDequeueCount must be at least 1");
        Check(VisibilityTimeout >= TimeSpan.Zero, "visibilityTimeout must not be negative");
        Check(MaxPollingInterval >= ShortestPollingInterval, "maxPollingInterval must be at least 00:00:00.100");
        Check(IsBase64 || MessageEncoding.Equals("none", StringComparison.OrdinalIgnoreCase), "messageEncoding must be base64 or none");
        return this;

        void Check(bool holds, string rule)
        {
            if (!holds)
            {
                faults.Add($"host.json: extensions.queues.{rule}.");
            }
        }
    }
}
