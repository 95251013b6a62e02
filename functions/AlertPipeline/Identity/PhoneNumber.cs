using PhoneNumbers;

namespace AlertPipeline.Identity;

/// <summary>Telephone numbers as people type them.</summary>
internal static class PhoneNumber
{
    private const string DialledIn = "NL";
    private static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();

    /// <summary>The number in international form (E.164), such as +31612345678; null when it cannot be one.</summary>
    public static string? International(string? typed)
    {
        try
        {
            return typed is not null && Numbers.Parse(typed, DialledIn) is var number && Numbers.IsPossibleNumber(number) ? Numbers.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
