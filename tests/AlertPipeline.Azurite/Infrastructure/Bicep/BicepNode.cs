namespace AlertPipeline.Azurite.Infrastructure.Bicep;

/// <summary>A node of the syntax tree of a Bicep file.</summary>
/// <param name="Type">What it is, in the words of the grammar.</param>
/// <param name="Field">What it is to its parent; null where the grammar gives it no name.</param>
/// <param name="IsFault">Whether the parser found here what is not Bicep, or nothing where something had to be.</param>
/// <param name="Start">Where it begins in the source.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Children">What it consists of.</param>
internal sealed record BicepNode(string Type, string? Field, bool IsFault, int Start, int End, int Line, IReadOnlyList<BicepNode> Children)
{
    /// <summary>This node and all below it.</summary>
    public IEnumerable<BicepNode> All() => Children.SelectMany(child => child.All()).Prepend(this);

    /// <summary>The first child of a type; null when there is none.</summary>
    public BicepNode? Child(string type) => Children.FirstOrDefault(child => child.Type == type);
}
