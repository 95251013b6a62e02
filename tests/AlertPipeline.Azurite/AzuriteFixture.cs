namespace AlertPipeline.Azurite;

/// <summary>
/// An emulator in memory, shared with other classes. Take it as a class fixture and give every test an account of its
/// own: then classes run beside each other and no test sees another's rows or messages.
/// </summary>
/// <remarks>Nobody has to stop it: it ends at the latest when the test process does, even a killed one.</remarks>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private SharedEmulator? emulator;

    /// <summary>The connection string of an account that is empty and nobody else's.</summary>
    public string NewAccount() => emulator!.NewAccount();

    public async Task InitializeAsync() => emulator = await SharedEmulators.TakeAsync();

    public Task DisposeAsync() => emulator is null ? Task.CompletedTask : SharedEmulators.ReturnAsync(emulator);
}
