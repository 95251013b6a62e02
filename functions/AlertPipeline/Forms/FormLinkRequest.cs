namespace AlertPipeline.Forms;

/// <summary>What a partner asks of a link to the form.</summary>
/// <param name="LocationCode">Its code of the location to fill in; null for none.</param>
/// <param name="ValidForDays">For how many days the link is good.</param>
public sealed record FormLinkRequest(string? LocationCode, int ValidForDays)
{
    /// <summary>The default of <see cref="ValidForDays"/>.</summary>
    public const int DefaultDays = 90;

    /// <summary>The most of <see cref="ValidForDays"/>.</summary>
    public const int MostDays = 365;
}
