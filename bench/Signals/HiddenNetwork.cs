namespace Bench.Signals;

/// <summary>A network that the rules have to find.</summary>
/// <param name="Number">Its number in its life.</param>
/// <param name="Kind">How it goes about it.</param>
internal sealed record HiddenNetwork(int Number, NetworkKind Kind);
