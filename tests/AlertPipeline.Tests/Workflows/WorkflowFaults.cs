using YamlDotNet.RepresentationModel;

namespace AlertPipeline.Workflows;

/// <summary>What makes a workflow unsafe: more rights than a job says it needs, code of others that can change, input of others in a script.</summary>
internal static class WorkflowFaults
{
    public static IReadOnlyList<string> Of(string text) => Of(Workflow.Parse(text), text);

    private static IReadOnlyList<string> Of(Workflow workflow, string text) =>
    [
        .. workflow.Root.Children.TryGetValue("permissions", out var all) && all is YamlMappingNode { Children.Count: 0 } ? Array.Empty<string>() : ["permissions: {} is missing on top"],
        .. workflow.Jobs.Where(job => !job.Children.ContainsKey("permissions")).Select(_ => "a job does not say its permissions"),
        .. workflow.Jobs.Where(job => !job.Children.ContainsKey("timeout-minutes")).Select(_ => "a job has no timeout"),
        .. workflow.Actions.Where(action => !IsPinned(action)).Select(action => $"{action} is not pinned by commit"),
        .. workflow.Actions.Where(action => !text.Contains($"{action} # v", StringComparison.Ordinal)).Select(action => $"{action} does not say its version"),
        .. workflow.Scripts.Where(script => script.Contains("${{", StringComparison.Ordinal)).Select(_ => "a script holds an expression; give it as an environment variable"),
    ];

    private static bool IsPinned(string action) => action.Split('@') is [_, { Length: 40 } commit] && commit.All(char.IsAsciiHexDigitLower);
}
