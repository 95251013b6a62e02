using Azurite;

namespace AlertPipeline.Azurite;

/// <summary>
/// One emulator in memory for the whole run, started by the first test that needs it. Take it as a class fixture and give
/// every test an account of its own: then classes run beside each other and no test sees another's rows or messages.
/// </summary>
/// <remarks>Nobody has to stop it: it ends when the test process does, even a killed one.</remarks>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private const int Accounts = 2_000;

    private static readonly Lazy<Task<AzuriteProcess>> Shared =
        new(() => AzuriteProcess.StartAsync(new AzuriteOptions { Accounts = Accounts, Progress = Console.Error.WriteLine }));

    private AzuriteProcess? emulator;

    /// <summary>The connection string of an account that is empty and nobody else's.</summary>
    public string NewAccount() => emulator!.NewAccount();

    public async Task InitializeAsync() => emulator = await Shared.Value;

    public Task DisposeAsync() => Task.CompletedTask;
}
