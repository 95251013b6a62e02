namespace AlertPipeline.Texts;

/// <summary>What a message about a notice of a cluster says, in one language. What it is about stands in the notice, for those who may see that.</summary>
public sealed record ClusterTexts
{
    /// <summary>That there is a notice.</summary>
    public required string ToContacts { get; init; }

    /// <summary>That a notice is handed over to the police.</summary>
    public required string ToPolice { get; init; }

    /// <summary>The subject: which of the two, and the notice.</summary>
    public required Func<string, string?, string> Subject { get; init; }

    /// <summary>The same as a line.</summary>
    public required Func<string, string?, string> About { get; init; }

    /// <summary>The case of the newest report.</summary>
    public required Func<string, string> NewestCase { get; init; }

    /// <summary>What a contact does.</summary>
    public required string ContactTask { get; init; }

    /// <summary>What the police do.</summary>
    public required string PoliceTask { get; init; }

    /// <summary>That a person decides.</summary>
    public required string PersonDecides { get; init; }

    /// <summary>Where to decide.</summary>
    public required Func<Uri, string> DecideAt { get; init; }
}
