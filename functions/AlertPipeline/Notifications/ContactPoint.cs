using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>One address of a person on one channel, as the directory gives it.</summary>
/// <param name="Kind">The channel.</param>
/// <param name="Address">A mail address, the absolute URL of a webhook, a number in E.164 for a text message, or the name of a Teams webhook in the settings.</param>
/// <param name="SecretName">For a webhook, the name of the signing secret in the settings; never the secret itself.</param>
public sealed record ContactPoint(ChannelKind Kind, string Address, string? SecretName = null)
{
    private const int VerifiedForDays = 90;

    /// <summary>The day, in the Netherlands, on which somebody last checked that it works; null when nobody ever did.</summary>
    public LocalDate? VerifiedOn { get; init; }

    /// <summary>Whether a check still counts on a day in the Netherlands: it does for 90 days.</summary>
    public bool IsVerified(LocalDate day) => VerifiedOn is { } checkedOn && day < checkedOn.PlusDays(VerifiedForDays);
}
