namespace Bench.Soak;

/// <summary>The app and its queues at one moment.</summary>
/// <param name="Process">The process: what it holds is its own, and another one begins anew.</param>
/// <param name="At">Since the beginning.</param>
/// <param name="Age">Since that process was first seen.</param>
/// <param name="WorkingSet">Megabytes.</param>
/// <param name="Handles">Open files, connections among them.</param>
/// <param name="Threads">How many.</param>
/// <param name="Queued">Messages in all queues, hidden ones too.</param>
internal sealed record Sample(int Process, TimeSpan At, TimeSpan Age, double WorkingSet, double Handles, double Threads, double Queued);
