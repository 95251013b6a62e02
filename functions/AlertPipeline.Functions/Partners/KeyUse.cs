using AlertPipeline.Directory;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Partners;

/// <summary>
/// Keeps when each key of a partner was last used, to the minute and for each instance of the app. It is written after the answer is sent:
/// no answer waits for it or fails with it.
/// </summary>
public sealed class KeyUse(PartnerKeyStore store, TimeProvider clock, ILogger<KeyUse> logger)
{
    private static readonly Duration Precision = Duration.FromMinutes(1);
    private static readonly TimeSpan LongestWrite = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Instant> writtenAt = [];

    /// <summary>Notes that a key was used for a request.</summary>
    public void Note(Partner partner, string keyHash, HttpResponse response)
    {
        var now = clock.Now();
        if (IsDue(keyHash, now))
        {
            response.OnCompleted(() => WriteAsync(partner.Id, PartnerKeyStore.IdOf(keyHash), now));
        }
    }

    private bool IsDue(string keyHash, Instant now)
    {
        lock (gate)
        {
            var isDue = !writtenAt.TryGetValue(keyHash, out var last) || now < last || now >= last + Precision;
            writtenAt[keyHash] = isDue ? now : last;
            return isDue;
        }
    }

    private async Task WriteAsync(string partnerId, string keyId, Instant now)
    {
        using var timeout = new CancellationTokenSource(LongestWrite, clock);
        try
        {
            await store.WriteAsync(partnerId, keyId, now, timeout.Token);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault))
        {
            PartnerLog.UseNotWritten(logger, partnerId, keyId, fault.GetType().Name);
        }
    }
}
