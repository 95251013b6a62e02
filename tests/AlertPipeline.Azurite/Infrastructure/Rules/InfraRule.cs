namespace AlertPipeline.Azurite.Infrastructure.Rules;

/// <summary>A rule that the folder infra keeps.</summary>
/// <param name="Name">What it asks, as a sentence.</param>
/// <param name="Faults">Where it is broken, a line for a person each.</param>
/// <param name="File">A file that can break it, as its path in the folder infra.</param>
/// <param name="From">A place in that file.</param>
/// <param name="To">What breaks the rule when it stands there instead.</param>
internal sealed record InfraRule(string Name, Func<InfraFolder, IEnumerable<string>> Faults, string File, string From, string To);
