using System.Globalization;

namespace Azurite;

/// <summary>The accounts the emulator knows: its well-known one, and a numbered series that tests use up.</summary>
internal sealed class AzuriteAccounts
{
    public const string WellKnownName = "devstoreaccount1";

    /// <summary>The key that Microsoft publishes for the emulator: no secret.</summary>
    public const string WellKnownKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // Short, because all accounts have to fit into one variable of the environment.
    private const string SeriesKey = "dGVzdC1hY2NvdW50LWtleQ==";
    private const int Most = 3_000;

    private readonly int count;
    private int used;

    public AzuriteAccounts(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        this.count = count;
    }

    /// <summary>The value of the variable AZURITE_ACCOUNTS.</summary>
    public string Variable =>
        string.Join(';', Enumerable.Range(1, count).Select(Name).Prepend(WellKnownName).Select(name => $"{name}:{KeyOf(name)}"));

    /// <summary>The key of an account.</summary>
    public static string KeyOf(string name) => name == WellKnownName ? WellKnownKey : SeriesKey;

    public string Next()
    {
        var number = Interlocked.Increment(ref used);
        return number <= count
            ? Name(number)
            : throw new AzuriteException($"All {count} accounts of this emulator are used up: raise AzuriteOptions.Accounts.");
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"account{number:0000}");
}
