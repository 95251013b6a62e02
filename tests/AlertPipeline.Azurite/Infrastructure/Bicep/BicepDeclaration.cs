namespace AlertPipeline.Azurite.Infrastructure.Bicep;

/// <summary>A parameter, variable, resource, module or output.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Node">The whole of it.</param>
/// <param name="Decorators">The names of its decorators.</param>
internal sealed record BicepDeclaration(BicepFile File, string Name, BicepNode Node, IReadOnlyList<string> Decorators)
{
    /// <summary>The line of it, for a person.</summary>
    public string Place => $"{File.Name}:{Node.Line} {Name}";

    /// <summary>The type with its version of a resource, or the path of a module.</summary>
    public string Target => File.Text(Node.Child("string")!).Trim('\'');

    /// <summary>Whether it has a value of its own; a parameter without one must be given.</summary>
    public bool HasValue => Node.Child("=") is not null;

    /// <summary>Everything that is said in it, by name, at any depth; what is said twice keeps both.</summary>
    public ILookup<string, string> Properties => Node.All().Where(node => node.Type == "object_property")
        .ToLookup(property => File.Text(property.Children[0]), property => File.Text(property.Children[^1]));

    /// <summary>The names that stand directly in one of its objects, such as params.</summary>
    public IReadOnlyList<string> NamesIn(string property) =>
    [
        .. Node.All().Where(node => node.Type == "object_property" && File.Text(node.Children[0]) == property)
            .SelectMany(node => node.Children[^1].Children).Where(node => node.Type == "object_property").Select(node => File.Text(node.Children[0])),
    ];
}
