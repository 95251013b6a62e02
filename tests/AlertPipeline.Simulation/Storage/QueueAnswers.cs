using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace AlertPipeline.Simulation.Storage;

/// <summary>Writes what the queue service answers.</summary>
internal static class QueueAnswers
{
    private static readonly (string Name, string Value) IsXml = ("Content-Type", "application/xml");

    public static StorageAnswer Messages(IEnumerable<StoredMessage> received) =>
        new(200, Xml(received.Select(message => Message(message, new XElement("DequeueCount", message.DequeueCount), new XElement("MessageText", message.Text)))), IsXml);

    public static bool HasMessages(StorageAnswer answer) => answer.Body.Span.IndexOf("<QueueMessage>"u8) >= 0;

    public static StorageAnswer Put(StoredMessage message) => new(201, Xml([Message(message)]), IsXml);

    public static StorageAnswer Refused(StorageRefusal refusal) => new(
        refusal.Status,
        Bytes(new XElement("Error", new XElement("Code", refusal.Code), new XElement("Message", refusal.Code))),
        ("x-ms-error-code", refusal.Code),
        IsXml);

    private static XElement Message(StoredMessage message, params object[] more) => new(
        "QueueMessage",
        new XElement("MessageId", message.Id),
        new XElement("InsertionTime", Time(message.InsertedAt)),
        new XElement("ExpirationTime", Time(message.InsertedAt.AddDays(7))),
        new XElement("PopReceipt", message.Receipt),
        new XElement("TimeNextVisible", Time(message.VisibleAt)),
        more);

    private static string Time(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);

    private static ReadOnlyMemory<byte> Xml(IEnumerable<XElement> messages) => Bytes(new XElement("QueueMessagesList", messages));

    private static ReadOnlyMemory<byte> Bytes(XElement root) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + root.ToString(SaveOptions.DisableFormatting));
}
