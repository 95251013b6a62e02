namespace Azure.Data.Tables.Transport;

/// <summary>Reads a storage connection string. Its text is never part of a message, since it holds a key.</summary>
internal static class ConnectionString
{
    // Published by Microsoft for the emulator: no secret.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static TableConnection Open(string connectionString, TableClientOptions? options)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var settings = Parse(connectionString);
        if (string.Equals(settings.GetValueOrDefault("UseDevelopmentStorage"), "true", StringComparison.OrdinalIgnoreCase))
        {
            return Key(new Uri($"http://127.0.0.1:10002/{EmulatorAccount}"), EmulatorAccount, EmulatorKey, options);
        }

        var account = settings.GetValueOrDefault("AccountName");
        return (Endpoint(settings, account), account, settings.GetValueOrDefault("AccountKey"), settings.GetValueOrDefault("SharedAccessSignature")) switch
        {
            ({ } endpoint, { } name, { } key, _) => Key(endpoint, name, key, options),
            ({ } endpoint, _, _, { } signature) => new TableConnection(endpoint, new SasPolicy(new AzureSasCredential(signature)), options, account),
            _ => throw new ArgumentException(
                "The connection string needs TableEndpoint or EndpointSuffix, with AccountName and AccountKey or with SharedAccessSignature.",
                nameof(connectionString)),
        };
    }

    private static TableConnection Key(Uri endpoint, string account, string key, TableClientOptions? options) =>
        new(endpoint, new SharedKeyPolicy(new TableSharedKeyCredential(account, key)), options, account);

    private static Uri? Endpoint(Dictionary<string, string> settings, string? account)
    {
        if (settings.TryGetValue("TableEndpoint", out var endpoint))
        {
            return new Uri(endpoint);
        }

        var scheme = settings.GetValueOrDefault("DefaultEndpointsProtocol", Uri.UriSchemeHttps);
        return account is not null && settings.TryGetValue("EndpointSuffix", out var suffix) ? new Uri($"{scheme}://{account}.table.{suffix}") : null;
    }

    private static Dictionary<string, string> Parse(string connectionString)
    {
        var settings = connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return settings.Select(Setting).ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.OrdinalIgnoreCase);
    }

    private static (string Name, string Value) Setting(string text) => text.Split('=', 2) switch
    {
        [{ Length: > 0 } name, var value] => (name, value),
        _ => throw new InvalidOperationException("The connection string is malformed: write it as name=value pairs with ';' between them."),
    };
}
