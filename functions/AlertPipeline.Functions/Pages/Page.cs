namespace AlertPipeline.Functions.Pages;

/// <summary>A page for people.</summary>
internal sealed record Page
{
    /// <summary>The language it is written in, such as nl.</summary>
    public required string Language { get; init; }

    /// <summary>Its title, which is its heading too.</summary>
    public required string Title { get; init; }

    /// <summary>What stands before the title where the browser shows it, such as "Error: ".</summary>
    public string TitlePrefix { get; init; } = "";

    /// <summary>What stands above the heading.</summary>
    public Html Above { get; init; }

    /// <summary>What stands below the heading.</summary>
    public required Html Content { get; init; }
}
