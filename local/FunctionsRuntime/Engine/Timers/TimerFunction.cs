using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace FunctionsRuntime;

/// <summary>A function that a schedule starts.</summary>
internal sealed record TimerFunction(FunctionDescriptor Function, TimerSchedule Schedule, bool UseMonitor, bool RunOnStartup)
{
    /// <summary>The function with its schedule, or null where it has another trigger or its schedule is at fault.</summary>
    public static TimerFunction? Create(FunctionDescriptor function, IConfiguration settings, List<string> faults)
    {
        if (function.Trigger is not TimerTriggerAttribute trigger)
        {
            return null;
        }

        var text = SettingNames.Resolve(trigger.Schedule, function.Name, settings, faults);
        if (TimerSchedule.Parse(text) is { } schedule)
        {
            return new(function, schedule, trigger.UseMonitor, trigger.RunOnStartup);
        }

        faults.Add($"{function.Name} has the schedule \"{text}\"; write six NCRONTAB fields, seconds first, such as \"0 */5 * * * *\".");
        return null;
    }
}
