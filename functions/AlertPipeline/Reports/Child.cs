using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>What the partner knows of the child. Everything is optional on its own; together it must be enough to look for somebody.</summary>
public sealed record Child
{
    /// <summary>The given name as written by the partner, in its own script.</summary>
    public string? GivenName { get; init; }

    /// <summary>The family name, or what the partner keeps in that field.</summary>
    public string? FamilyName { get; init; }

    /// <summary>The whole name where it is not split.</summary>
    public string? FullName { get; init; }

    /// <summary>Other names and spellings.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The date of birth as recorded; 1 January often stands for "only the year is known".</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>The year of birth where no date is known.</summary>
    public int? BirthYear { get; init; }

    /// <summary>An estimated age at the time of the report.</summary>
    public AgeRange? AgeRange { get; init; }

    /// <summary>The sex as recorded.</summary>
    public Sex Sex { get; init; }

    /// <summary>The V-number, ten digits. Many children have none.</summary>
    public string? VNumber { get; init; }

    /// <summary>A telephone number under which the child or its family can be reached. Brothers and sisters often share one.</summary>
    public string? Phone { get; init; }

    /// <summary>Height, build, hair, clothing and marks, in free text.</summary>
    public string? Description { get; init; }
}
