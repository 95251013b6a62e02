using System.Diagnostics;

namespace Bench.Fuzz;

/// <summary>How much memory this process holds, in megabytes.</summary>
/// <param name="Managed">What is alive on the managed heap after a full collection.</param>
/// <param name="WorkingSet">What the system gives it.</param>
internal sealed record MemoryUse(double Managed, double WorkingSet)
{
    private const double Megabyte = 1024 * 1024;

    public static MemoryUse Now()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        using var self = Process.GetCurrentProcess();
        return new MemoryUse(Math.Round(managed / Megabyte, 1), Math.Round(self.WorkingSet64 / Megabyte, 1));
    }
}
