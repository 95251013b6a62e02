namespace AlertPipeline.Functions.Notices;

/// <summary>Notices of clusters.</summary>
/// <param name="Notices">Those at which a person has to look first, then the newest.</param>
public sealed record NoticeList(IReadOnlyList<NoticeView> Notices);
