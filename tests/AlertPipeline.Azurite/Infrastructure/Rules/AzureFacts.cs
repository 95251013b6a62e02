namespace AlertPipeline.Azurite.Infrastructure.Rules;

/// <summary>What is known of Azure and cannot be asked while tests run. Who changes a version here has looked up that the properties are the same.</summary>
internal static class AzureFacts
{
    /// <summary>The role Key Vault Secrets User.</summary>
    public const string SecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";

    /// <summary>The role Contributor, which may change everything.</summary>
    public const string Contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c";

    /// <summary>The types of resources with the version that is used, from the reference of Azure Resource Manager templates.</summary>
    public static IReadOnlySet<string> Types { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Microsoft.Authorization/roleAssignments@2022-04-01",
        "Microsoft.Consumption/budgets@2023-11-01",
        "Microsoft.Insights/actionGroups@2023-01-01",
        "Microsoft.Insights/components@2020-02-02",
        "Microsoft.Insights/diagnosticSettings@2021-05-01-preview",
        "Microsoft.Insights/scheduledQueryRules@2023-12-01",
        "Microsoft.Insights/workbooks@2023-06-01",
        "Microsoft.KeyVault/vaults@2023-07-01",
        "Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31",
        "Microsoft.Network/natGateways@2024-05-01",
        "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01",
        "Microsoft.Network/privateDnsZones@2024-06-01",
        "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01",
        "Microsoft.Network/privateEndpoints@2024-05-01",
        "Microsoft.Network/publicIPAddresses@2024-05-01",
        "Microsoft.Network/virtualNetworks@2024-05-01",
        "Microsoft.OperationalInsights/workspaces@2023-09-01",
        "Microsoft.Resources/resourceGroups@2024-03-01",
        "Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01",
        "Microsoft.Storage/storageAccounts/blobServices@2024-01-01",
        "Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01",
        "Microsoft.Storage/storageAccounts/queueServices@2024-01-01",
        "Microsoft.Storage/storageAccounts/tableServices/tables@2024-01-01",
        "Microsoft.Storage/storageAccounts/tableServices@2024-01-01",
        "Microsoft.Storage/storageAccounts@2024-01-01",
        "Microsoft.Web/serverfarms@2024-11-01",
        "Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01",
        "Microsoft.Web/sites/config@2024-11-01",
        "Microsoft.Web/sites@2024-11-01",
    };

    /// <summary>The roles that are given, from the list of built-in roles of Azure. None of them can change a resource or give a role.</summary>
    public static IReadOnlyDictionary<string, string> Roles { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
        [SecretsUser] = "Key Vault Secrets User",
        ["b86a8fe4-44ce-4948-aee5-eccb2c155cd7"] = "Key Vault Secrets Officer",
    };

    /// <summary>Settings for the Functions host and the platform, which the app itself never reads, from the reference of app settings for Azure Functions.</summary>
    public static IReadOnlySet<string> HostSettings { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        "APPLICATIONINSIGHTS_STATSBEAT_DISABLED",
        "AzureWebJobsStorage:blobServiceUri",
        "AzureWebJobsStorage:credential",
        "OTEL_EXPORTER_OTLP_HEADERS",
        "OTEL_EXPORTER_OTLP_PROTOCOL",
        "OTEL_TRACES_SAMPLER",
        "OTEL_TRACES_SAMPLER_ARG",
        "WEBSITE_USE_PLACEHOLDER_DOTNETISOLATED",
    };

    /// <summary>What the app reads and nobody may set on Azure: a connection string is a key, and the names of instances are given by the platform.</summary>
    public static IReadOnlySet<string> NeverSet { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "AzureWebJobsStorage", "WEBSITE_INSTANCE_ID", "WEBSITE_POD_NAME", "WEBSITE_SITE_NAME" };
}
