using System.Diagnostics;
using System.Reflection;

namespace Bench.Hosting;

/// <summary>How this program was built.</summary>
internal static class Build
{
    /// <summary>Whether it is a release build; figures of another say little.</summary>
    public static bool IsOptimized { get; } =
        typeof(Build).Assembly.GetCustomAttribute<DebuggableAttribute>() is null or { IsJITOptimizerDisabled: false };
}
