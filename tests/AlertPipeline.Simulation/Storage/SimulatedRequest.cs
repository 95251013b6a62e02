using System.Diagnostics.CodeAnalysis;
using Azure.Core;

namespace AlertPipeline.Simulation.Storage;

/// <summary>A request of a storage client that never leaves the process.</summary>
internal sealed class SimulatedRequest : Request
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose() => Content?.Dispose();

    public WireRequest ToWire() => new(Method.Method, Uri.ToUri(), headers.GetValueOrDefault, Body());

    protected override void AddHeader(string name, string value) => headers[name] = value;

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool RemoveHeader(string name) => headers.Remove(name);

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }

    private ReadOnlyMemory<byte> Body()
    {
        if (Content is null)
        {
            return default;
        }

        using var body = new MemoryStream();
        Content.WriteTo(body, CancellationToken.None);
        return body.ToArray();
    }
}
