using System.Diagnostics.Metrics;
using System.Globalization;

namespace Bench.Intake;

/// <summary>Counts the requests that this process sends to storage, each retry included, from the metrics of the HTTP client.</summary>
internal sealed class StorageMeter : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly HashSet<int> ports;
    private long requests;

    /// <param name="ports">The loopback ports of storage; what goes elsewhere is not counted.</param>
    public StorageMeter(IEnumerable<int> ports)
    {
        this.ports = [.. ports];
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument is { Meter.Name: "System.Net.Http", Name: "http.client.request.duration" })
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>(Count);
        listener.Start();
    }

    public long Requests => Interlocked.Read(ref requests);

    public void Dispose() => listener.Dispose();

    private void Count(Instrument instrument, double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        foreach (var (name, value) in tags)
        {
            if (name == "server.port" && ports.Contains(Convert.ToInt32(value, CultureInfo.InvariantCulture)))
            {
                Interlocked.Increment(ref requests);
            }
        }
    }
}
