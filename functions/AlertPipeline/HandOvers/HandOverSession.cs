using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>That somebody typed the right code a short while ago: it stands in the forms of the page, so that the code is typed once. No cookie is set.</summary>
/// <param name="CaseId">The case of the link.</param>
/// <param name="PersonId">The person of the link.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record HandOverSession(string CaseId, string PersonId, Instant ExpiresAt) : IExpiring
{
    private const string Kind = "hand-over-session";

    /// <summary>How long the code need not be typed again.</summary>
    public static Duration ValidFor { get; } = Duration.FromMinutes(30);

    /// <summary>The session as a hidden field.</summary>
    public string Sign(IKeyedHasher hasher) => SignedToken.Write(hasher, Kind, this);

    /// <summary>Whether a text is a session of this person for this case that is still good.</summary>
    public static bool IsGood(IKeyedHasher hasher, string text, string caseId, string personId, Instant now) =>
        SignedToken.Read<HandOverSession>(hasher, Kind, text, now) is { } session && (session.CaseId, session.PersonId) == (caseId, personId);
}
