using AlertPipeline.Identity.Names;
using CsvHelper.Configuration.Attributes;

namespace Bench.Identity;

/// <summary>A line with two names, and whether they are one person's.</summary>
internal sealed record NamePairLine
{
    private const string People = "Person";

    [Name("name1", "arabic")]
    public string One { get; init; } = "";

    [Name("name2", "latin")]
    public string Other { get; init; } = "";

    [Name("is_match")]
    public bool IsMatch { get; init; }

    [Name("schema")]
    [Optional]
    public string Schema { get; init; } = People;

    /// <summary>Whether the names are those of people, and not of organisations.</summary>
    public bool IsAboutPeople => Schema == People;

    /// <summary>The names as full names, as of a partner that does not keep given and family name apart.</summary>
    public NamePair ToPair() => new(PersonName.Of(null, null, One), PersonName.Of(null, null, Other), IsMatch);
}
