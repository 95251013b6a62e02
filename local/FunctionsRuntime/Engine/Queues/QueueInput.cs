using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Azure.Storage.Queues.Models;

namespace FunctionsRuntime;

/// <summary>A message as the input of a function.</summary>
internal sealed class QueueInput(QueueMessage message) : ITriggerInput
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    public IReadOnlyDictionary<string, object?> BindingData { get; } = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase)
    {
        ["QueueTrigger"] = message.Body.ToString(),
        ["Id"] = message.MessageId,
        ["PopReceipt"] = message.PopReceipt,
        ["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
        ["InsertionTime"] = Quoted(message.InsertedOn),
        ["ExpirationTime"] = Quoted(message.ExpiresOn),
        ["NextVisibleTime"] = Quoted(message.NextVisibleOn),
    };

    public object? Payload(Type type) =>
        type == typeof(QueueMessage) ? message
        : type == typeof(string) ? message.Body.ToString()
        : type == typeof(byte[]) ? message.Body.ToArray()
        : type == typeof(BinaryData) ? message.Body
        : JsonSerializer.Deserialize(message.Body, type, Json);

    public object? Other(ParameterInfo parameter) => null;

    private static string Quoted(DateTimeOffset? time) => JsonSerializer.Serialize(time);
}
