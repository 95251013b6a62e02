namespace AlertPipeline.Identity.Scripts;

/// <summary>Ge'ez writes a consonant with its vowel as one letter; Unicode orders them in rows of eight, one for each consonant.</summary>
internal static class EthiopicScript
{
    private const char First = '\u1200';
    private const int Vowels = 8;
    private const string ConsonantOfRow = "hlhmsrsSqqqqbvtChhnn'kkxxw'zZyddjgggtCpssfp";

    private static readonly string[] VowelOfColumn = ["e", "u", "i", "a", "e", "", "o", "wa"];

    /// <summary>The consonant and its vowel; null for a letter of another script.</summary>
    public static string? Sounds(char letter) =>
        letter >= First && (letter - First) / Vowels < ConsonantOfRow.Length ? ConsonantOfRow[(letter - First) / Vowels] + VowelOfColumn[(letter - First) % Vowels] : null;
}
