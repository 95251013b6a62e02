namespace AlertPipeline.Notices;

/// <summary>What a person wants to do about a notice.</summary>
/// <param name="By">The name of the person.</param>
/// <param name="Reason">Why.</param>
public record NoticeWish(string By, string Reason)
{
    /// <summary>To put it aside.</summary>
    public sealed record Dismissal(string By, string Reason) : NoticeWish(By, Reason);

    /// <summary>To hand it over to the police.</summary>
    /// <param name="By">The name of the person.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Unit">The code of the police unit.</param>
    public sealed record HandOver(string By, string Reason, string Unit) : NoticeWish(By, Reason);

    /// <summary>To record what the police said.</summary>
    /// <param name="By">The name of the person.</param>
    /// <param name="Reason">Why they take it or refuse it.</param>
    /// <param name="Accepts">Whether they take it.</param>
    public sealed record Answer(string By, string Reason, bool Accepts) : NoticeWish(By, Reason);

    /// <summary>To take a piece out, or put it back.</summary>
    /// <param name="By">The name of the person.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Belongs">Whether it belongs to the others.</param>
    public sealed record Sorting(string By, string Reason, bool Belongs) : NoticeWish(By, Reason);
}
