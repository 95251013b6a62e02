namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>The settings of the app in a test.</summary>
internal static class TestSettings
{
    public static Dictionary<string, string?> Of(string storage, string keyFile, string? directory = null) => new()
    {
        ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
        ["AzureWebJobsStorage"] = storage,
        ["Directory:Folder"] = directory ?? Path.Combine(AppContext.BaseDirectory, "directory"),
        ["Protection:KeyFile"] = keyFile,
        ["Links:BaseUrl"] = "https://alerts.example.invalid/",
        ["OnCall:DeskPhone"] = "+31 20 000 0000",
        ["Synthetic:EveryMinutes"] = "0",
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:From"] = "alerts@example.invalid",
        ["Smtp:Security"] = "none",
        ["Channels:Loopback"] = "allowed",
        ["Webhooks:Secrets:inbox"] = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
    };
}
