namespace AlertPipeline.Notifications;

/// <summary>Telephone numbers as the world writes them (ITU-T E.164).</summary>
public static class PhoneNumber
{
    private const int Fewest = 7;
    private const int Most = 15;

    /// <summary>Whether a text is a whole number in E.164: a plus, then 7 to 15 digits of which the first is no zero, and nothing between them.</summary>
    public static bool IsE164(string text) =>
        text is ['+', >= '1' and <= '9', ..] && text.Length - 1 is >= Fewest and <= Most && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
