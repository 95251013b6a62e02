using System.Buffers.Text;

namespace AlertPipeline.Notifications;

/// <summary>What a gateway gives back with a receipt, so that the message is found: ids only, in 34 letters, digits, "-" and "_". No longer than a UUID, which gateways are known to take.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="NotificationId">The message.</param>
public sealed record MessageReference(string CaseId, string NotificationId)
{
    private const int CaseLength = 12;
    private const int Length = 34;

    /// <summary>The reference of a message; null for one that is about no case, whose receipts nobody waits for.</summary>
    public static MessageReference? Of(OutgoingMessage message) =>
        message.CaseReference is { } caseId && DerivedId.IsCase(caseId) && DerivedId.IsNotification(message.Id) ? new(caseId, message.Id) : null;

    /// <summary>Reads a reference; null when it is none.</summary>
    public static MessageReference? Read(string? text)
    {
        if (text is not { Length: Length } || !Base64Url.IsValid(text.AsSpan(CaseLength)))
        {
            return null;
        }

        var caseId = $"{text[..4]}-{text[4..8]}-{text[8..CaseLength]}";
        return DerivedId.IsCase(caseId) ? new(caseId, Convert.ToHexStringLower(Base64Url.DecodeFromChars(text.AsSpan(CaseLength)))) : null;
    }

    /// <summary>The reference as it is sent.</summary>
    public override string ToString() => $"{CaseId.Replace("-", "", StringComparison.Ordinal)}{Base64Url.EncodeToString(Convert.FromHexString(NotificationId))}";
}
