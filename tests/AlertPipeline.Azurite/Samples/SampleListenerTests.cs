using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Protection;
using AlertPipeline.Webhooks;
using Bench.Crashes.Stages;
using Bench.Crashes.Stories;
using Bench.Hosting;

namespace AlertPipeline.Azurite.Samples;

public sealed class SampleListenerTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>, IDisposable
{
    private readonly string secret = WebhookSecret.Create();
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("listener-");

    public static TheoryData<string> Clients { get; } = ["node", "dotnet"];

    private WebhookSecret Secret => WebhookSecret.TryParse(secret)!;

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task Only_what_is_signed_by_a_secret_of_the_partner_a_moment_ago_is_taken_over_and_once(string client)
    {
        using var listener = await SampleClient.Of(client).ListenAsync($"{WebhookSecret.Create()} {secret}");
        var now = TimeProvider.System.GetUtcNow();

        Assert.Equal(401, await listener.PostAsync("m-1", "forged", WebhookSecret.TryParse(WebhookSecret.Create())!, now));
        Assert.Equal(401, await listener.PostAsync("m-2", "old", Secret, now - TimeSpan.FromMinutes(6)));
        Assert.Equal(401, await listener.PostAsync("m-3", "ahead", Secret, now + TimeSpan.FromMinutes(6)));
        Assert.Equal(204, await listener.PostAsync("m-4", "good", Secret, now));
        Assert.Equal(204, await listener.PostAsync("m-4", "good", Secret, now));
        Assert.Equal(204, await listener.PostAsync("m-5", "next", Secret, now));

        Assert.Equal("report.changed: good is processed", await listener.LineAsync());
        Assert.Equal("report.changed: next is processed", await listener.LineAsync());
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task What_the_app_sends_is_verified(string client)
    {
        using var listener = await SampleClient.Of(client).ListenAsync(secret);
        using var port = new HeldPort();
        using var app = AppProcess.Start(port.Number, Settings(listener.Address), Path.Combine(folder.FullName, "app.log"));
        using var partner = new PatientClient(new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port.Number).Uri, TimeProvider.System);
        var reportId = await partner.ReportAsync(EndToEnd.Reports.OfYonas(), CancellationToken.None);

        Assert.Equal($"report.changed: {reportId} is processed", await listener.LineAsync());
    }

    private Dictionary<string, string?> Settings(Uri listener)
    {
        var (keys, directory) = (Path.Combine(folder.FullName, "keys.json"), Path.Combine(folder.FullName, "directory"));
        KeyRingFile.Create(keys);
        System.IO.Directory.CreateDirectory(directory);
        foreach (var file in System.IO.Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "directory")))
        {
            var text = File.ReadAllText(file).Replace("http://127.0.0.1:7072/webhooks/partner-coa", listener.AbsoluteUri, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(directory, Path.GetFileName(file)), text);
        }

        return new(TestSettings.Of(emulator.NewAccount(), keys)) { ["Directory:Folder"] = directory, ["Webhooks:Secrets:inbox"] = secret };
    }
}
