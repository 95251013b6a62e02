using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Azurite;

/// <summary>The two signals that freeze and thaw a process.</summary>
internal static class PosixSignals
{
    private static int Stop => OperatingSystem.IsMacOS() ? 17 : 19;

    private static int Continue => OperatingSystem.IsMacOS() ? 19 : 18;

    public static void Freeze(Process process) => Send(process, Stop);

    public static void Thaw(Process process) => Send(process, Continue);

    private static void Send(Process process, int signal)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("Windows has no signal that freezes a process: run outage tests on Linux or macOS.");
        }

        if (kill(process.Id, signal) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int kill(int processId, int signal);
}
