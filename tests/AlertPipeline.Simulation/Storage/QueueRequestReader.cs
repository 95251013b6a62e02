using System.Globalization;
using System.Xml.Linq;

namespace AlertPipeline.Simulation.Storage;

/// <summary>Reads what a client of the queue service asks.</summary>
internal static class QueueRequestReader
{
    private const int ReceivedByDefault = 1;
    private const int HiddenByDefault = 30;

    public static QueueRequest Read(WireRequest wire) => (wire.Method, wire.Resource.Split('/')) switch
    {
        ("PUT", [var queue]) => new QueueRequest.Create(queue),
        ("GET" or "HEAD", [var queue]) => new QueueRequest.Count(queue),
        ("POST", [var queue, "messages"]) => new QueueRequest.Put(queue, Text(wire)!, Seconds(wire, 0)),
        ("GET", [var queue, "messages"]) => new QueueRequest.Receive(queue, Number(wire, "numofmessages", ReceivedByDefault), Seconds(wire, HiddenByDefault)),
        ("PUT", [var queue, "messages", var id]) => new QueueRequest.Update(queue, id, wire.Query("popreceipt")!, Seconds(wire, 0), Text(wire)),
        ("DELETE", [var queue, "messages", var id]) => new QueueRequest.Delete(queue, id, wire.Query("popreceipt")!),
        _ => throw new NotSupportedException($"The simulated queue service does not know {wire.Method} {wire.Resource}."),
    };

    private static string? Text(WireRequest wire) => wire.Body.IsEmpty ? null : XElement.Load(new MemoryStream(wire.Body.ToArray())).Element("MessageText")!.Value;

    private static TimeSpan Seconds(WireRequest wire, int otherwise) => TimeSpan.FromSeconds(Number(wire, "visibilitytimeout", otherwise));

    private static int Number(WireRequest wire, string name, int otherwise) => wire.Query(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
