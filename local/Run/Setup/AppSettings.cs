using System.Globalization;

namespace Local;

/// <summary>The settings of the app in a local run.</summary>
internal static class AppSettings
{
    public static IReadOnlyDictionary<string, string?> Create(string storage, DataFolder folder, Uri address, Inbox inbox) =>
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = storage,
            ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
            ["Directory:Folder"] = folder.Directory,
            ["Protection:KeyFile"] = folder.KeyFile,
            ["Links:BaseUrl"] = address.AbsoluteUri,
            ["OnCall:DeskPhone"] = "+31 20 000 0000",
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT"),
            ["Synthetic:EveryMinutes"] = "0",
            ["Cap:Status"] = "Test",
            ["Smtp:Host"] = "127.0.0.1",
            ["Smtp:Port"] = inbox.SmtpPort.ToString(CultureInfo.InvariantCulture),
            ["Smtp:From"] = "AlertPipeline <alertpipeline@example.invalid>",
            ["Smtp:Security"] = "none",
            ["Channels:Loopback"] = "allowed",
            ["Webhooks:Secrets:inbox"] = inbox.WebhookSecret,
        };
}
