namespace AlertPipeline.Identity.Names;

/// <summary>Two tokens that were set against each other.</summary>
/// <param name="One">The place of the token in the first name.</param>
/// <param name="Other">The place in the second name.</param>
/// <param name="Likeness">How alike they are, in thousandths.</param>
/// <param name="OneJoined">Whether the first name's token is joined with its next.</param>
/// <param name="OtherJoined">Whether the second name's token is.</param>
internal readonly record struct Meeting(int One, int Other, int Likeness, bool OneJoined = false, bool OtherJoined = false)
{
    /// <summary>Whether they may be one name.</summary>
    public bool IsMet => Likeness >= TokenLikeness.Meets;

    /// <summary>The same seen from the other side.</summary>
    public Meeting Turned => new(Other, One, Likeness, OtherJoined, OneJoined);
}
