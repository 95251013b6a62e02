using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Transport;

/// <summary>An account's table service: where it is, and the pipeline that leads there.</summary>
internal sealed class TableConnection
{
    private const string StorageScope = "https://storage.azure.com/.default";

    private static readonly ResponseClassifier Classifier = new();

    private readonly HttpPipeline pipeline;
    private readonly string version;

    public TableConnection(Uri endpoint, HttpPipelinePolicy authentication, TableClientOptions? options, string? accountName = null)
    {
        options ??= new TableClientOptions();
        version = options.VersionText;
        Endpoint = new Uri(endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/'));
        AccountName = accountName ?? AccountOf(Endpoint);
        pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            ResponseClassifier = Classifier,
            RequestFailedDetailsParser = TableErrorParser.Instance,
        });
    }

    public Uri Endpoint { get; }

    public string AccountName { get; }

    public string Root => Endpoint.AbsoluteUri.TrimEnd('/');

    public static TableConnection Token(Uri endpoint, TokenCredential credential, TableClientOptions? options) =>
        new(endpoint, new BearerTokenAuthenticationPolicy(credential, StorageScope), options);

    public static TableConnection Sas(Uri endpoint, AzureSasCredential credential, TableClientOptions? options) =>
        string.Equals(endpoint.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) || endpoint.IsLoopback
            ? new(endpoint, new SasPolicy(credential), options)
            : throw new ArgumentException("A shared access signature is sent over HTTPS only.", nameof(endpoint));

    /// <param name="method">The HTTP method.</param>
    /// <param name="pathAndQuery">The address below the account, escaped, with a leading slash.</param>
    /// <param name="expected">A status of 400 or above that is an answer and no error.</param>
    public HttpMessage CreateMessage(RequestMethod method, string pathAndQuery, int? expected = null)
    {
        var message = pipeline.CreateMessage(Expecting(expected), Classifier);
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(new Uri(Root + pathAndQuery));
        request.Headers.Add("x-ms-version", version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", "application/json;odata=minimalmetadata");
        return message;
    }

    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await pipeline.SendAsync(message, cancellationToken);
        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
    }

    private static RequestContext Expecting(int? status)
    {
        var context = new RequestContext();
        if (status is { } expected)
        {
            context.AddClassifier(expected, isError: false);
        }

        return context;
    }

    private static string AccountOf(Uri endpoint) =>
        endpoint.IsLoopback || endpoint.HostNameType == UriHostNameType.IPv4
            ? endpoint.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries)[0]
            : endpoint.Host.Split('.')[0];
}
