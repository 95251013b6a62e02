using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.Forms;

/// <summary>What makes one filled-in form one report, however often it is sent.</summary>
/// <param name="Id">Its name, unguessable.</param>
/// <param name="ExpiresAt">Until when it can be sent.</param>
public sealed record FormTicket(string Id, Instant ExpiresAt) : IExpiring
{
    private const string Kind = "form-ticket";
    private const int IdBytes = 16;
    private static readonly Duration ValidFor = Duration.FromDays(1);

    /// <summary>The partner's reference of the report.</summary>
    public string PartnerReference => $"form-{Id}";

    /// <summary>A new ticket, good for a day.</summary>
    public static FormTicket Issue(IRandomness randomness, Instant now) => new(Convert.ToHexStringLower(randomness.Bytes(IdBytes)), now + ValidFor);

    /// <summary>The ticket as a hidden field.</summary>
    public string Sign(IKeyedHasher hasher) => SignedToken.Write(hasher, Kind, this);

    /// <summary>Reads a ticket; null when it is not, or no longer, good.</summary>
    public static FormTicket? Read(string token, IKeyedHasher hasher, Instant now) => SignedToken.Read<FormTicket>(hasher, Kind, token, now);
}
