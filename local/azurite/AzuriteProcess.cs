using System.Diagnostics;

namespace Azurite;

/// <summary>A running emulator of its own. It ends with this object, and with this process however that ends.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly AzuriteOptions options;
    private readonly AzuriteAccounts accounts;
    private readonly AzuriteEndpoints endpoints;
    private bool paused;
    private bool stopped;

    private AzuriteProcess(Process process, AzuriteOptions options, AzuriteAccounts accounts, AzuriteEndpoints endpoints)
    {
        this.process = process;
        this.options = options;
        this.accounts = accounts;
        this.endpoints = endpoints;
        Exited = process.WaitForExitAsync();
    }

    /// <summary>The connection string of the emulator's well-known account, devstoreaccount1.</summary>
    public string ConnectionString => endpoints.ConnectionString(AzuriteAccounts.WellKnownName);

    /// <summary>Ends when the emulator has ended, for whatever reason.</summary>
    public Task Exited { get; }

    /// <summary>Installs the emulator when that is needed, starts it, and waits until all services listen on loopback.</summary>
    /// <param name="options">Where data is kept, the ports, the accounts and the time limits.</param>
    /// <param name="cancellationToken">Gives up and leaves nothing running.</param>
    /// <exception cref="NodePackageException">Node or npm is missing or too old, or npm failed.</exception>
    /// <exception cref="AzuriteException">It did not start in time, or ended at once, for example because a port is taken.</exception>
    public static async Task<AzuriteProcess> StartAsync(AzuriteOptions options, CancellationToken cancellationToken = default)
    {
        var known = new AzuriteAccounts(options.Accounts);
        var package = NodePackage.Of(typeof(AzuriteProcess).Assembly, options.Progress);
        await package.InstallAsync(cancellationToken);
        options.Progress?.Invoke("Starting Azurite ...");
        var started = Process.Start(AzuriteCommand.Create(package.Folder, options, known))!;
        try
        {
            return new AzuriteProcess(started, options, known, await ListeningAsync(started, options.StartTimeout, cancellationToken));
        }
        catch
        {
            started.Kill();
            started.Dispose();
            throw;
        }
    }

    /// <summary>The connection string of an account that nobody has used in this emulator yet. Safe to call from many threads.</summary>
    /// <exception cref="AzuriteException">All <see cref="AzuriteOptions.Accounts"/> are used up.</exception>
    public string NewAccount() => endpoints.ConnectionString(accounts.Next());

    /// <summary>Freezes the emulator: connections are accepted, and nothing is answered until <see cref="Resume"/>.</summary>
    /// <exception cref="PlatformNotSupportedException">On Windows.</exception>
    public void Pause()
    {
        PosixSignals.Freeze(process);
        paused = true;
    }

    /// <summary>Lets a paused emulator go on, with the requests that have waited.</summary>
    public void Resume()
    {
        PosixSignals.Thaw(process);
        paused = false;
    }

    /// <summary>Stops the emulator after it has saved; kills it when that takes longer than <see cref="AzuriteOptions.StopTimeout"/>.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stopped)
        {
            return;
        }

        stopped = true;
        if (paused && !process.HasExited)
        {
            Resume();
        }

        process.StandardInput.Close();
        await EndAsync();
        process.Dispose();
    }

    private static async Task<AzuriteEndpoints> ListeningAsync(Process process, TimeSpan limit, CancellationToken cancellationToken)
    {
        var output = new AzuriteOutput(process);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(limit);
        var exited = process.WaitForExitAsync(waiting.Token);
        await Task.WhenAny(output.Listening, exited);
        cancellationToken.ThrowIfCancellationRequested();
        return output.Listening.IsCompletedSuccessfully ? await output.Listening : throw Failure(output, exited, limit);
    }

    private async Task EndAsync()
    {
        try
        {
            await Exited.WaitAsync(options.StopTimeout);
        }
        catch (TimeoutException)
        {
            process.Kill();
            await Exited;
        }
    }

    private static AzuriteException Failure(AzuriteOutput output, Task exited, TimeSpan limit) => (output.TakenAddress, exited.IsCompletedSuccessfully) switch
    {
        ({ } taken, _) => new($"Azurite did not start: {taken} is taken. Stop the program that holds that port, or choose another port (0 for any free one)."),
        (_, true) => new($"Azurite ended at once. Mend what it says:\n{output.Tail}"),
        _ => new($"Azurite did not listen within {limit.TotalSeconds:0} s. Try again on a quieter machine or raise AzuriteOptions.StartTimeout. It said:\n{output.Tail}"),
    };
}
