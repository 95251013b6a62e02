using System.Diagnostics.Metrics;

namespace AlertPipeline.Tests.Telemetry;

/// <summary>What one meter measured: instruments, and every value with its labels.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener listener = new();

    public Measured(Meter meter)
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter == meter)
            {
                Instruments.Add(instrument);
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Add(instrument, value, labels));
        listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Add(instrument, value, labels));
        listener.Start();
    }

    public List<Instrument> Instruments { get; } = [];

    public List<(string Name, double Value, IReadOnlyDictionary<string, string> Labels)> Values { get; } = [];

    public void Dispose() => listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> labels) =>
        Values.Add((instrument.Name, value, labels.ToArray().ToDictionary(label => label.Key, label => (string)label.Value!)));
}
