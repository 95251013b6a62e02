namespace Bench.Fuzz;

/// <summary>A request that was answered wrongly. With the seed and its number it can be sent again.</summary>
internal sealed record FuzzFault(int Number, string Sort, string Fault);
