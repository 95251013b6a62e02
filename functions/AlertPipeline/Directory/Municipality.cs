namespace AlertPipeline.Directory;

/// <summary>A municipality and the police unit that covers it.</summary>
/// <param name="Code">The CBS code, such as GM1950.</param>
/// <param name="Name">The name as CBS writes it; two municipalities are called Bergen.</param>
/// <param name="Unit">The code of the police unit.</param>
public sealed record Municipality(string Code, string Name, string Unit)
{
    /// <summary>The codes of municipalities that were merged into it whole; partners' systems still send them.</summary>
    public IReadOnlyList<string> FormerCodes { get; init; } = [];

    /// <summary>Other spellings of the name and places within it that people name instead; one that several municipalities have names none of them.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Those of its names that stand for an airport or a border: a text that holds one involves the border police (KMar).</summary>
    public IReadOnlyList<string> BorderPlaces { get; init; } = [];
}
