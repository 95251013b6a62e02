namespace AlertPipeline.Simulation.Life;

/// <summary>A child that nobody is; its V-number says beyond doubt which reports are about it.</summary>
/// <param name="Name">The name, unlike that of any other.</param>
/// <param name="VNumber">The V-number.</param>
/// <param name="BirthDate">The day of birth.</param>
/// <param name="MunicipalityCode">Where it was last seen.</param>
/// <param name="SeenAt">When it was last seen.</param>
public sealed record InventedChild(string Name, string VNumber, DateOnly BirthDate, string MunicipalityCode, DateTimeOffset SeenAt)
{
    private const string Consonants = "bdfgklmnrstvz";
    private const string Vowels = "aeiou";

    private static readonly string[] Municipalities = ["GM1950", "GM0363", "GM0518", "GM0772"];

    /// <summary>Invents one.</summary>
    public static InventedChild Of(Random random, DateTimeOffset now) => new(
        $"{Word(random)} {Word(random)}",
        $"28{random.Next(10_000_000, 99_999_999)}",
        DateOnly.FromDateTime(now.Date).AddYears(-random.Next(7, 18)).AddDays(-random.Next(360)),
        Municipalities[random.Next(Municipalities.Length)],
        now.AddMinutes(-random.Next(10, 300)));

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, 4).Select(_ => $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(Vowels.Length)]}")) is var word
            ? char.ToUpperInvariant(word[0]) + word[1..]
            : "";
}
