using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace FunctionsRuntime;

/// <summary>A function that the messages of a queue start.</summary>
internal sealed record QueueFunction(FunctionDescriptor Function, string QueueName, StorageAccount Account)
{
    /// <summary>The function with its queue, or null where it has another trigger or its account is not in the settings.</summary>
    public static QueueFunction? Create(FunctionDescriptor function, IConfiguration settings, List<string> faults)
    {
        if (function.Trigger is not QueueTriggerAttribute trigger)
        {
            return null;
        }

        var setting = trigger.Connection ?? StorageAccount.DefaultSetting;
        var queueName = SettingNames.Resolve(trigger.QueueName, function.Name, settings, faults);
        if (StorageAccount.Of(settings, setting) is { HasQueues: true } account)
        {
            return new(function, queueName, account);
        }

        faults.Add($"{function.Name} needs the setting {setting} with a connection string, or {setting}__queueServiceUri.");
        return null;
    }
}
