using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AlertPipeline.Simulation.World;

/// <summary>One request and its answer as ASP.NET Core sees them.</summary>
internal sealed class SimulatedExchange : IHttpResponseFeature, IHttpRequestLifetimeFeature, IDisposable
{
    private readonly CancellationTokenSource left = new();
    private readonly List<(Func<object, Task> Callback, object State)> completed = [];

    public SimulatedExchange(SimulatedHttpRequest request)
    {
        var asked = new HttpRequestFeature
        {
            Method = request.Method,
            Scheme = "https",
            Protocol = "HTTP/1.1",
            Path = request.Path.Split('?')[0],
            QueryString = request.Path.Contains('?', StringComparison.Ordinal) ? request.Path[request.Path.IndexOf('?', StringComparison.Ordinal)..] : "",
            Body = new MemoryStream(request.Body),
        };
        asked.Headers.Host = "alerts.example.invalid";
        asked.Headers.ContentType = request.ContentType;
        asked.Headers.ContentLength = request.Body.Length;
        if (request.Key is not null)
        {
            asked.Headers.Authorization = $"Bearer {request.Key}";
        }

        Features.Set<IHttpRequestFeature>(asked);
        Features.Set<IHttpRequestLifetimeFeature>(this);
        Features.Set<IHttpResponseFeature>(this);
        Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(new MemoryStream()));
    }

    public CancellationToken RequestAborted
    {
        get => left.Token;
        set => throw new NotSupportedException("Who asked is known.");
    }

    public FeatureCollection Features { get; } = new();

    public int StatusCode { get; set; } = StatusCodes.Status200OK;

    public string? ReasonPhrase { get; set; }

    public IHeaderDictionary Headers { get; set; } = new HeaderDictionary();

    public Stream Body
    {
        get => Answer.Stream;
        set => throw new NotSupportedException("The body of an answer cannot be replaced.");
    }

    public bool HasStarted => false;

    public void OnStarting(Func<object, Task> callback, object state)
    {
    }

    public void OnCompleted(Func<object, Task> callback, object state) => completed.Add((callback, state));

    private IHttpResponseBodyFeature Answer => Features.GetRequiredFeature<IHttpResponseBodyFeature>();

    /// <summary>The sender does not wait for the answer any more.</summary>
    public void Abort() => left.Cancel();

    public void Dispose() => left.Dispose();

    /// <summary>The answer; what the app does after it begins then, and nobody waits for it.</summary>
    public async Task<SimulatedAnswer> EndAsync()
    {
        await Answer.CompleteAsync();
        foreach (var (callback, state) in completed)
        {
            _ = callback(state);
        }

        return new(StatusCode, Headers.RetryAfter, ((MemoryStream)Answer.Stream).ToArray());
    }
}
