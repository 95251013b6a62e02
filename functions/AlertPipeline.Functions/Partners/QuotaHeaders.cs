using System.Globalization;
using AlertPipeline.Quotas;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace AlertPipeline.Functions.Partners;

/// <summary>Says in an answer how much a partner may send, after draft-ietf-httpapi-ratelimit-headers-10.</summary>
internal static class QuotaHeaders
{
    /// <summary>Writes the policy and what is left of it into an answer, whatever that becomes.</summary>
    public static void Write(HttpResponse response, QuotaPolicy policy, QuotaDecision decision)
    {
        response.Headers["RateLimit-Policy"] = $"\"{policy.Name}\";q={Text(policy.Burst)};w={Seconds(policy.FillTime)}";
        response.Headers["RateLimit"] = $"\"{policy.Name}\";r={Text(decision.Remaining)};t={Seconds(decision.Wait)}";
    }

    /// <summary>A time in whole seconds, rounded up: who waits that long does not come too early.</summary>
    public static string Seconds(Duration time) => Text((int)Math.Ceiling(time.TotalSeconds));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
