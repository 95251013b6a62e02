using System.Text.RegularExpressions;
using AlertPipeline.Azurite.Infrastructure.Bicep;

namespace AlertPipeline.Azurite.Infrastructure.Rules;

/// <summary>No keys, no secrets, no open doors, and nothing from Azure that nobody looked up.</summary>
internal static partial class SecurityRules
{
    private static readonly (string Type, string Property, string[] Values)[] Demands =
    [
        ("Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", ["false"]),
        ("Microsoft.Storage/storageAccounts", "allowBlobPublicAccess", ["false"]),
        ("Microsoft.OperationalInsights/workspaces", "disableLocalAuth", ["true"]),
        ("Microsoft.Insights/components", "DisableLocalAuth", ["true"]),
        ("Microsoft.KeyVault/vaults", "enableRbacAuthorization", ["true"]),
        ("Microsoft.KeyVault/vaults", "enablePurgeProtection", ["true"]),
        ("Microsoft.Web/sites/basicPublishingCredentialsPolicies", "allow", ["false"]),
    ];

    private static readonly (string Type, string Property, string[] Values)[] Encryption =
    [
        ("Microsoft.Storage/storageAccounts", "minimumTlsVersion", ["'TLS1_2'", "'TLS1_3'"]),
        ("Microsoft.Storage/storageAccounts", "supportsHttpsTrafficOnly", ["true"]),
        ("Microsoft.Web/sites", "httpsOnly", ["true"]),
        ("Microsoft.Web/sites", "ftpsState", ["'Disabled'"]),
        ("Microsoft.Web/sites", "minTlsVersion", ["'1.2'", "'1.3'"]),
        ("Microsoft.Web/sites", "scmMinTlsVersion", ["'1.2'", "'1.3'"]),
    ];

    public static IReadOnlyList<InfraRule> All { get; } =
    [
        new("Nothing can be reached with a key", infra => Unmet(infra, Demands), "modules/storage.bicep", "allowSharedKeyAccess: false", "allowSharedKeyAccess: true"),
        new("Everything is encrypted on its way", infra => Unmet(infra, Encryption), "modules/app.bicep", "httpsOnly: true", "httpsOnly: false"),
        new("No key is asked for", AskedKeys, "modules/storage.bicep", "output id string = account.id", "output id string = account.listKeys().keys[0].value"),
        new("No output is a secret", SecretOutputs, "modules/logs.bicep", "string = insights.name", "string = insights.properties.ConnectionString"),
        new("No secret is a parameter", SecretParameters, "modules/people.bicep", "@description('Tags.')", "@secure()\n@description('Tags.')"),
        new("Every type and version of a resource was looked up", UnknownTypes, "modules/vault.bicep", "vaults@2023-07-01", "vaults@2099-01-01"),
        new("Every role was looked up and is as narrow as it can be", UnknownRoles, "modules/vault.bicep", AzureFacts.SecretsUser, AzureFacts.Contributor),
    ];

    private static IEnumerable<string> Unmet(InfraFolder infra, (string Type, string Property, string[] Values)[] demands) =>
        from demand in demands
        from resource in Resources(infra)
        where resource.Target.StartsWith(demand.Type + "@", StringComparison.Ordinal) && resource.Node.Child("existing") is null
        let values = resource.Properties[demand.Property].ToList()
        where values.Count == 0 || values.Exists(value => !demand.Values.Contains(value))
        select $"{resource.Place}: {demand.Property} must be {string.Join(" or ", demand.Values)}";

    private static IEnumerable<string> AskedKeys(InfraFolder infra) =>
        infra.Files.SelectMany(file => KeyFunction().Matches(file.Source).Select(match => $"{file.Name}: {match.Value}"));

    private static IEnumerable<string> SecretOutputs(InfraFolder infra) => infra.Files
        .SelectMany(file => file.Outputs).Where(output => SecretWord().IsMatch(output.File.Text(output.Node))).Select(output => output.Place);

    private static IEnumerable<string> SecretParameters(InfraFolder infra) =>
        infra.Files.SelectMany(file => file.Parameters).Where(one => one.Decorators.Contains("secure")).Select(one => one.Place);

    private static IEnumerable<string> UnknownTypes(InfraFolder infra) =>
        Resources(infra).Where(resource => !AzureFacts.Types.Contains(resource.Target)).Select(resource => $"{resource.Place}: {resource.Target}");

    private static IEnumerable<string> UnknownRoles(InfraFolder infra) => infra.Files
        .SelectMany(file => Identifier().Matches(file.Source).Where(match => !AzureFacts.Roles.ContainsKey(match.Value)).Select(match => $"{file.Name}: {match.Value}"));

    private static IEnumerable<BicepDeclaration> Resources(InfraFolder infra) => infra.Files.SelectMany(file => file.Resources);

    [GeneratedRegex(@"\blist[A-Z]\w*\(", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex KeyFunction();

    [GeneratedRegex("connectionString|instrumentationKey|password|secret|credential|token|listKeys", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SecretWord();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Identifier();
}
