namespace AlertPipeline.Testing.Contract;

/// <summary>Holds every answer of the API that a test sees against the contract.</summary>
internal sealed class ContractHandler : DelegatingHandler
{
    private ContractHandler()
        : base(new SocketsHttpHandler())
    {
    }

    /// <summary>A client whose answers are checked.</summary>
    public static HttpClient Client() => new(new ContractHandler());

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.RequestUri!.AbsolutePath.StartsWith("/api/", StringComparison.Ordinal))
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            await CheckAsync(request, response, cancellationToken);
        }

        return response;
    }

    private static async Task CheckAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var faults = ContractAnswer.FaultsOf(request.Method, request.RequestUri!.AbsolutePath, response, await response.Content.ReadAsStringAsync(cancellationToken)).ToList();
        if (faults.Count > 0)
        {
            throw new ContractException($"{request.Method} {request.RequestUri} {(int)response.StatusCode}", faults);
        }
    }
}
