using YamlDotNet.RepresentationModel;

namespace AlertPipeline.Workflows;

/// <summary>A workflow of the repository, as GitHub reads it.</summary>
/// <param name="Root">The document.</param>
internal sealed record Workflow(YamlMappingNode Root)
{
    public static Workflow Parse(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return new((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    public IEnumerable<YamlMappingNode> Jobs => ((YamlMappingNode)Root["jobs"]).Children.Values.Cast<YamlMappingNode>();

    public IEnumerable<YamlMappingNode> Steps => Jobs.SelectMany(job => (YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>();

    public IEnumerable<string> Actions => Steps.Select(step => Text(step, "uses")).OfType<string>();

    public IEnumerable<string> Scripts => Steps.Select(step => Text(step, "run")).OfType<string>();

    public static string? Text(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out var value) ? ((YamlScalarNode)value).Value : null;
}
