using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>What the link to a calendar carries: whoever has it can read those shifts, without an account.</summary>
/// <param name="Wish">Whose shifts.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record RotaLink(RotaWish Wish, Instant ExpiresAt) : IExpiring
{
    private const string Kind = "rota-link";
    private static readonly Duration ValidFor = Duration.FromDays(365);

    /// <summary>A link, good for 365 days: a calendar that somebody subscribed to is looked at for a long time.</summary>
    public static RotaLink Of(RotaWish wish, Instant now) => new(wish, now + ValidFor);

    /// <summary>The link as a part of a path.</summary>
    public string Sign(IKeyedHasher hasher) => SignedToken.Write(hasher, Kind, this);

    /// <summary>Reads a link; null when it is not, or no longer, good.</summary>
    public static RotaLink? Read(string token, IKeyedHasher hasher, Instant now) => SignedToken.Read<RotaLink>(hasher, Kind, token, now);
}
