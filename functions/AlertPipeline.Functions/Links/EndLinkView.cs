using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Links;
using AlertPipeline.Notices;
using NodaTime;

namespace AlertPipeline.Functions.Links;

/// <summary>A link as seen from one of its ends.</summary>
/// <param name="Ground">On what.</param>
/// <param name="Strength">How much it says.</param>
/// <param name="Stands">Whether it stands.</param>
/// <param name="At">When it was made, or reversed.</param>
/// <param name="Text">The whole of it in one sentence, in Dutch.</param>
/// <param name="LinkId">For a link of a person, its id; left out for a rule.</param>
/// <param name="Other">For a link of a person, the other end; left out for a rule.</param>
/// <param name="By">The name of the person; left out for a rule.</param>
/// <param name="NoticeReference">For a rule, the notice; left out for a person.</param>
/// <param name="Rule">For a rule, which; left out for a person.</param>
public sealed record EndLinkView(
    GroundKind Ground, ClueStrength Strength, bool Stands, Instant At, string Text, string? LinkId, LinkEnd? Other, string? By, string? NoticeReference, ClusterRule? Rule)
{
    /// <summary>The view of a link of a person.</summary>
    public static EndLinkView Of(PieceLink link, LinkEnd end) => new(
        link.Ground, link.Strength, link.Stands, link.Acts[^1].At, LinkText.Of(link, end), link.Id, link.From(end), link.Acts[^1].By, NoticeReference: null, Rule: null);

    /// <summary>The view of what a rule joined.</summary>
    public static EndLinkView Of(NoticeFile notice) => new(
        notice.Found.Ground.Kind, notice.Found.Strength, Stands: true, notice.ChangedAt, LinkText.Of(notice), LinkId: null, Other: null, By: null, notice.Id, notice.Found.Rule);
}
