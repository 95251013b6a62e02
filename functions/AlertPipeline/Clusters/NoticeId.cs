using AlertPipeline.Privacy;

namespace AlertPipeline.Clusters;

/// <summary>The id of a notice follows from its rule and its ground: what joins the same again is the same notice.</summary>
public static class NoticeId
{
    /// <summary>The id, in the form of the reference of a case. Its hash is keyed, because anybody could try all telephone numbers.</summary>
    public static string Of(Notice notice, IKeyedHasher hasher) =>
        DerivedId.Reference(hasher.Identify("cluster-notice", $"{notice.Rule.ToWord()}\n{notice.Ground.Kind.ToWord()}\n{notice.Ground.Value}"));
}
