using System.Text.RegularExpressions;
using AlertPipeline.Azurite.Infrastructure.Bicep;

namespace AlertPipeline.Azurite.Infrastructure.Rules;

/// <summary>What holds for any Bicep file.</summary>
internal static partial class BicepRules
{
    public static IReadOnlyList<InfraRule> All { get; } =
    [
        new("Every file is Bicep", NotBicep, "modules/vault.bicep", "sku: {", "sku: {{"),
        new("Every parameter and output has a description", Undescribed, "modules/identity.bicep", "@description('Region.')\n", ""),
        new("Nothing is declared that nothing uses", Unused, "modules/people.bicep", "  tags: tags\n", ""),
        new("A module is there and takes the parameters that it is given", WrongParameters, "main.bicep", "retentionDays:", "retention:"),
        new("A module is given every parameter that has no value of its own", MissingParameters, "main.bicep", ", retentionDays: environment.logRetentionDays", ""),
        new("An output that is used is there", WrongOutputs, "modules/logs.bicep", "output workspaceId", "output workspace"),
        new("Every module is used", UnusedModules, "main.bicep", "modules/budget.bicep", "modules/people.bicep"),
    ];

    private static IEnumerable<string> NotBicep(InfraFolder infra) =>
        infra.Files.SelectMany(file => file.Root.All().Where(node => node.IsFault).Select(node => $"{file.Name}:{node.Line}"));

    private static IEnumerable<string> Undescribed(InfraFolder infra) => infra.Files
        .SelectMany(file => file.Parameters.Concat(file.Outputs)).Where(one => !one.Decorators.Contains("description")).Select(one => one.Place);

    private static IEnumerable<string> Unused(InfraFolder infra) => infra.Files.SelectMany(file =>
        file.Parameters.Concat(file.Variables).Where(one => !file.Root.All().Any(node => IsUse(file, node, one.Name))).Select(one => one.Place));

    // The name of a property, and of what is declared, is an identifier too.
    private static bool IsUse(BicepFile file, BicepNode node, string name) => node.Children.Index().Any(child =>
        child.Item.Type == "identifier" && file.Text(child.Item) == name
        && !(node.Type == "object_property" && child.Index == 0) && !node.Type.EndsWith("_declaration", StringComparison.Ordinal));

    private static IEnumerable<string> WrongParameters(InfraFolder infra) => Modules(infra).SelectMany(one =>
        one.File is null ? [$"{one.Use.Place}: {one.Use.Target} is not there"] : one.Use.NamesIn("params").Except(one.File.Parameters.Select(parameter => parameter.Name))
            .Select(name => $"{one.Use.Place}: {one.Use.Target} takes no {name}"));

    private static IEnumerable<string> MissingParameters(InfraFolder infra) => Modules(infra).SelectMany(one =>
        (one.File?.Parameters ?? []).Where(parameter => !parameter.HasValue).Select(parameter => parameter.Name).Except(one.Use.NamesIn("params"))
            .Select(name => $"{one.Use.Place}: {one.Use.Target} needs {name}"));

    private static IEnumerable<string> WrongOutputs(InfraFolder infra) =>
        from file in infra.Files
        from Match use in UsedOutput().Matches(file.Source)
        let module = Modules(infra).FirstOrDefault(one => one.Use.File == file && one.Use.Name == use.Groups["module"].Value).File
        where module?.Outputs.Any(output => output.Name == use.Groups["output"].Value) != true
        select $"{file.Name}: {use.Value}";

    private static IEnumerable<string> UnusedModules(InfraFolder infra) => infra.Files.Select(file => file.Name)
        .Except(Modules(infra).Select(one => one.File?.Name ?? "")).Where(name => name != "main.bicep");

    private static IEnumerable<(BicepDeclaration Use, BicepFile? File)> Modules(InfraFolder infra) =>
        from file in infra.Files
        from module in file.Modules
        let path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file.Path)!, module.Target))
        select (module, infra.Files.FirstOrDefault(other => Path.GetFullPath(other.Path) == path));

    [GeneratedRegex(@"(?<module>\w+)!?\.outputs\.(?<output>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex UsedOutput();
}
