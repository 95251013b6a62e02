using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.Digests;

/// <summary>What the link to a digest carries: whoever has it can read that digest, without an account.</summary>
/// <param name="Wish">Which digest.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record DigestLink(DigestWish Wish, Instant ExpiresAt) : IExpiring
{
    private const string Kind = "digest-link";
    private static readonly Duration ValidFor = Duration.FromDays(30);

    /// <summary>A link, good for 30 days.</summary>
    public static DigestLink Of(DigestWish wish, Instant now) => new(wish, now + ValidFor);

    /// <summary>The link as a part of a path.</summary>
    public string Sign(IKeyedHasher hasher) => SignedToken.Write(hasher, Kind, this);

    /// <summary>Reads a link; null when it is not, or no longer, good.</summary>
    public static DigestLink? Read(string token, IKeyedHasher hasher, Instant now) => SignedToken.Read<DigestLink>(hasher, Kind, token, now);
}
