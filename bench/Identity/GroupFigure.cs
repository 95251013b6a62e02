namespace Bench.Identity;

/// <summary>A figure of one group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Value">The figure.</param>
internal sealed record GroupFigure(string Group, double Value);
