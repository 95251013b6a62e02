using System.Text.Json.Serialization;

namespace AlertPipeline.Azurite.Infrastructure.Bicep;

/// <summary>A Bicep file as the parser reads it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Source">Its text.</param>
/// <param name="Root">Its syntax tree.</param>
internal sealed record BicepFile(string Path, string Source, BicepNode Root)
{
    /// <summary>Its name.</summary>
    [JsonIgnore]
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Its parameters.</summary>
    [JsonIgnore]
    public IEnumerable<BicepDeclaration> Parameters => Declarations("parameter_declaration");

    /// <summary>Its variables.</summary>
    [JsonIgnore]
    public IEnumerable<BicepDeclaration> Variables => Declarations("variable_declaration");

    /// <summary>Its resources, those that exist already too.</summary>
    [JsonIgnore]
    public IEnumerable<BicepDeclaration> Resources => Declarations("resource_declaration");

    /// <summary>Its modules.</summary>
    [JsonIgnore]
    public IEnumerable<BicepDeclaration> Modules => Declarations("module_declaration");

    /// <summary>Its outputs.</summary>
    [JsonIgnore]
    public IEnumerable<BicepDeclaration> Outputs => Declarations("output_declaration");

    /// <summary>The source of a node.</summary>
    public string Text(BicepNode node) => Source[node.Start..node.End];

    /// <summary>The texts in a variable that is a list.</summary>
    public IReadOnlyList<string> List(string variable) =>
    [
        .. Variables.Single(one => one.Name == variable).Node.Child("array")!.Children
            .Where(node => node.Type == "string").Select(node => Text(node).Trim('\'')),
    ];

    /// <summary>The names in a variable that is an object.</summary>
    public IReadOnlyList<string> Names(string variable) =>
    [
        .. Variables.Single(one => one.Name == variable).Node.Child("object")!.Children
            .Where(node => node.Type == "object_property").Select(node => Text(node.Children[0])),
    ];

    private IEnumerable<BicepDeclaration> Declarations(string type) =>
        Root.Children.Index().Where(child => child.Item.Type == type).Select(child => Declaration(child.Index, child.Item));

    private BicepDeclaration Declaration(int index, BicepNode node)
    {
        var before = index > 0 && Root.Children[index - 1] is { Type: "decorators" } decorators ? decorators : null;
        return new(this, Text(node.Child("identifier")!), node, [.. before?.All().Where(one => one.Field == "function").Select(Text) ?? []]);
    }
}
