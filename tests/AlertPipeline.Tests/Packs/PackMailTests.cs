using AlertPipeline.Channels;
using AlertPipeline.Notifications;
using AlertPipeline.Packs;
using AlertPipeline.Privacy;
using AlertPipeline.Protection;
using AlertPipeline.Testing;
using AlertPipeline.Tests.Channels;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using MimeKit.Cryptography;

namespace AlertPipeline.Tests.Packs;

public sealed class PackMailTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "AAAA-BBBB-CCCC";

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("pack-");
    private readonly Coordinator coordinator = new();
    private readonly SmtpReceiver server = new();
    private readonly List<string> faults = [];

    private string CertificateFile => Path.Combine(folder.FullName, "coordinator.pem");

    public Task InitializeAsync() => File.WriteAllTextAsync(CertificateFile, coordinator.Pem);

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose()
    {
        coordinator.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_coordinator_reads_the_page_with_their_own_key()
    {
        Assert.Equal(new SendOutcome.Sent(), await SendAsync());

        using var mail = await server.NextMailAsync();
        using var opened = await coordinator.ReadAsync(mail);
        var page = Assert.IsType<Multipart>(opened).OfType<TextPart>().Single(part => part.IsHtml);
        Assert.Equal(("noodlijst.html", $"<p>{Secret}</p>"), (page.FileName, page.Text.TrimEnd()));
    }

    [Fact]
    public async Task On_the_way_only_the_moment_can_be_read()
    {
        await SendAsync();

        using var mail = await server.NextMailAsync();
        Assert.Equal(("coordinator@example.org", "Noodlijst AlertPipeline van 23-11-2026 21:30"), (mail.To.ToString(), mail.Subject));
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal(SecureMimeType.EnvelopedData, Assert.IsType<ApplicationPkcs7Mime>(mail.Body).SecureMimeType);
        Assert.DoesNotContain(Secret, mail.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_cannot_read_it()
    {
        await SendAsync();

        using var mail = await server.NextMailAsync();
        using var other = new Coordinator();
        await Assert.ThrowsAnyAsync<Exception>(() => other.ReadAsync(mail));
    }

    [Fact]
    public async Task A_mail_server_that_fails_is_tried_again()
    {
        server.Plan(Answer.Fail);

        Assert.Equal(new SendOutcome.Sent(), await SendAsync());
        Assert.Equal(2, server.Attempts);
    }

    [Fact]
    public void Where_nothing_is_set_nobody_gets_packs()
    {
        Assert.Null(Read(null, null));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("coordinator@example.org", null, "Pack:To and Pack:CertificateFile belong together")]
    [InlineData(null, "/nowhere.pem", "Pack:To and Pack:CertificateFile belong together")]
    [InlineData("coordinator", "/nowhere.pem", "Pack:To is no mail address")]
    [InlineData("coordinator@example.org", "/nowhere.pem", "Pack:CertificateFile (/nowhere.pem) is no PEM file")]
    public void Every_fault_of_the_settings_is_told_with_its_cure(string? to, string? file, string fault)
    {
        Read(to, file);

        Assert.Contains(faults, told => told.StartsWith(fault, StringComparison.Ordinal));
    }

    private PackOptions? Read(string? to, string? file) => PackSettings.Read(Settings(to, file).GetSection("Pack"), faults);

    private async Task<SendOutcome> SendAsync()
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new ManualTimeProvider()).AddSingleton<IRandomness, SystemRandomness>()
            .AddChannels(Settings("coordinator@example.org", CertificateFile)).BuildServiceProvider();
        return await services.GetRequiredService<IPackMail>().SendAsync(new Pack($"<p>{Secret}</p>", Some.Now), CancellationToken.None);
    }

    private IConfiguration Settings(string? to, string? file) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:Port"] = $"{server.Port}",
        ["Smtp:From"] = "alerts@example.org",
        ["Smtp:Security"] = "none",
        ["Channels:RetryDelay"] = "00:00:00",
        ["Pack:To"] = to,
        ["Pack:CertificateFile"] = file,
    }).Build();
}
