using System.Net;
using System.Net.Sockets;
using Azure.Storage.Queues;
using Azurite;

namespace AlertPipeline.Azurite.Emulator;

public sealed class AzuriteProcessTests : IClassFixture<AzuriteFixture>, IDisposable
{
    private readonly AzuriteFixture fixture;
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("azurite-");

    public AzuriteProcessTests(AzuriteFixture fixture) => this.fixture = fixture;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Every_new_account_has_queues_of_its_own()
    {
        var (mine, other) = (Queue(fixture.NewAccount()), Queue(fixture.NewAccount()));
        await mine.CreateAsync();

        Assert.True(await mine.ExistsAsync());
        Assert.False(await other.ExistsAsync());
    }

    [Fact]
    public async Task What_is_on_disk_is_saved_when_it_stops()
    {
        var options = new AzuriteOptions { Location = folder.FullName };
        await using (var first = await AzuriteProcess.StartAsync(options))
        {
            await Queue(first.ConnectionString).CreateAsync();
        }

        await using var second = await AzuriteProcess.StartAsync(options);
        Assert.True(await Queue(second.ConnectionString).ExistsAsync());
    }

    [Fact]
    public async Task Disposing_ends_a_paused_emulator()
    {
        var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions());
        var exited = emulator.Exited;
        emulator.Pause();

        await emulator.DisposeAsync();

        await exited;
    }

    [Fact]
    public async Task A_paused_emulator_answers_what_waited_once_it_is_resumed()
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions());
        emulator.Pause();
        var waiting = Queue(emulator.ConnectionString).CreateAsync();
        Assert.False(waiting.IsCompleted);

        emulator.Resume();

        Assert.Equal((int)HttpStatusCode.Created, (await waiting).Status);
    }

    [Fact]
    public async Task A_taken_port_is_named_together_with_the_cure()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        var port = ((IPEndPoint)holder.LocalEndpoint).Port;

        var failure = await Assert.ThrowsAsync<AzuriteException>(() => AzuriteProcess.StartAsync(new AzuriteOptions { TablePort = port }));

        Assert.Contains($"127.0.0.1:{port} is taken", failure.Message, StringComparison.Ordinal);
        Assert.Contains("choose another port", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_slow_a_start_is_reported_with_the_limit()
    {
        var options = new AzuriteOptions { StartTimeout = TimeSpan.FromMilliseconds(1) };

        var failure = await Assert.ThrowsAsync<AzuriteException>(() => AzuriteProcess.StartAsync(options));

        Assert.Contains(nameof(AzuriteOptions.StartTimeout), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Used_up_accounts_are_refused()
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions { Accounts = 1 });
        emulator.NewAccount();

        Assert.Contains(nameof(AzuriteOptions.Accounts), Assert.Throws<AzuriteException>(emulator.NewAccount).Message, StringComparison.Ordinal);
    }

    private static QueueClient Queue(string connectionString) => new(connectionString, "a-queue");
}
