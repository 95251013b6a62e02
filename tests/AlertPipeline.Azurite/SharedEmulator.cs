using Azurite;

namespace AlertPipeline.Azurite;

/// <summary>An emulator that several classes use at the same time.</summary>
internal sealed class SharedEmulator(AzuriteProcess process) : IAsyncDisposable
{
    private const int AccountsUntilWorn = 150;

    private int accounts;

    /// <summary>How many classes use it.</summary>
    public int Users { get; set; }

    /// <summary>Whether no other class should begin with it: it looks through the tables and messages of all accounts, so that it gets slower with each.</summary>
    public bool IsWorn => accounts >= AccountsUntilWorn;

    /// <summary>Whether nobody will need it any more.</summary>
    public bool IsDone => IsWorn && Users == 0;

    /// <summary>The connection string of an account that is empty and nobody else's.</summary>
    public string NewAccount()
    {
        Interlocked.Increment(ref accounts);
        return process.NewAccount();
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
