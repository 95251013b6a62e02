using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.Forms;

/// <summary>What a partner's link to the form carries: whoever opens it reports for that partner, from that location.</summary>
/// <param name="PartnerId">The partner.</param>
/// <param name="LocationCode">The partner's code of the location; null when the link is for all of them.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record FormLink(string PartnerId, string? LocationCode, Instant ExpiresAt) : IExpiring
{
    private const string Kind = "form-link";

    /// <summary>The link as the value of a query.</summary>
    public string Sign(IKeyedHasher hasher) => SignedToken.Write(hasher, Kind, this);

    /// <summary>Reads a link; null when it is not, or no longer, good.</summary>
    public static FormLink? Read(string token, IKeyedHasher hasher, Instant now) => SignedToken.Read<FormLink>(hasher, Kind, token, now);
}
