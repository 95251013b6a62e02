using System.Collections.Concurrent;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Sees every call to storage, and lets those fail that a test names.</summary>
internal sealed class StorageProbe : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<string> calls = new();

    /// <summary>The calls so far: method and the last part of the path, such as "POST $batch".</summary>
    public IReadOnlyCollection<string> Calls => calls;

    /// <summary>Whether a call fails.</summary>
    public Func<string, bool> Fails { get; set; } = _ => false;

    /// <summary>The status it fails with.</summary>
    public int Status { get; init; } = 503;

    /// <summary>Puts itself between an app and its storage.</summary>
    public void Watch(IServiceCollection services, string storage)
    {
        var (tables, queues) = (new TableClientOptions(), new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        tables.AddPolicy(this, HttpPipelinePosition.PerCall);
        queues.AddPolicy(this, HttpPipelinePosition.PerCall);
        services.AddSingleton(new TableServiceClient(storage, tables)).AddSingleton(new QueueServiceClient(storage, queues));
    }

    public void Forget() => calls.Clear();

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Note(message.Request);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Note(message.Request);
        return ProcessNextAsync(message, pipeline);
    }

    private void Note(Request request)
    {
        var call = $"{request.Method} {request.Uri.Path.Split('/')[^1].Split('(')[0]}";
        calls.Enqueue(call);
        if (Fails(call))
        {
            throw new RequestFailedException(Status, "A test let this call fail.");
        }
    }
}
