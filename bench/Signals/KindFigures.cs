namespace Bench.Signals;

/// <summary>What became of one kind of network.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Networks">How many there were with three pieces or more.</param>
/// <param name="FoundShare">The share that any rule found.</param>
internal sealed record KindFigures(NetworkKind Kind, int Networks, double FoundShare);
