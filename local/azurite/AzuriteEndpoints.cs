namespace Azurite;

/// <summary>Where the three services listen, without an account's name.</summary>
internal sealed record AzuriteEndpoints(string Blob, string Queue, string Table)
{
    public string ConnectionString(string account) =>
        $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={AzuriteAccounts.KeyOf(account)};"
        + $"BlobEndpoint={Blob}/{account};QueueEndpoint={Queue}/{account};TableEndpoint={Table}/{account};";
}
