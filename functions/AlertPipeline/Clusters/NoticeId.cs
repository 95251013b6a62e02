using AlertPipeline.Privacy;

namespace AlertPipeline.Clusters;

/// <summary>The id of a notice follows from its rule and its ground: what joins the same again is the same notice.</summary>
public static class NoticeId
{
    private const int Bytes = 16;

    /// <summary>The id, in hexadecimal. Its hash is keyed, because anybody could try all telephone numbers.</summary>
    public static string Of(Notice notice, IKeyedHasher hasher) => Convert.ToHexStringLower(
        hasher.Identify("cluster-notice", $"{notice.Rule.ToWord()}\n{notice.Ground.Kind.ToWord()}\n{notice.Ground.Value}").AsSpan(0, Bytes));
}
