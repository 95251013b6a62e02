using AlertPipeline.Modes;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Audits;

/// <summary>Knows whether the app is being worked on, also when it is storage that is worked on: then what was last read holds until its end.</summary>
public sealed class MaintenanceWatch(ModeStore store, AuditMemory memory, TimeProvider clock)
{
    /// <summary>Whether it is.</summary>
    public async Task<bool> IsUnderWayAsync(CancellationToken cancellationToken)
    {
        try
        {
            memory.Maintenance = await store.FindAsync(ModeKind.Maintenance, clock.Now(), cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            // What was last read has to do.
        }

        return memory.Maintenance?.IsUnderWay(clock.Now()) == true;
    }
}
