using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts a function for each message of a storage queue.</summary>
/// <param name="queueName">The name of the queue; <c>%Setting%</c> stands for the value of a setting.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueueTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    /// <summary>The name of the queue as it was written, settings not resolved.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>The setting, or prefix of settings, that names the storage account; AzureWebJobsStorage when it is null.</summary>
    public string? Connection { get; set; }
}
