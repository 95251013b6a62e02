using AlertPipeline.Quotas;

namespace AlertPipeline.Functions.Partners;

/// <summary>The buckets of all partners in this instance of the app. It lives as long as the app does.</summary>
public sealed class PartnerQuotas(TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string PartnerId, string Policy), TokenBucket> buckets = [];

    /// <summary>Asks for one request of a partner.</summary>
    public QuotaDecision Take(string partnerId, QuotaPolicy policy)
    {
        lock (gate)
        {
            var decision = buckets.GetValueOrDefault((partnerId, policy.Name), TokenBucket.Full).Take(policy, clock.Now());
            buckets[(partnerId, policy.Name)] = decision.Bucket;
            return decision;
        }
    }
}
