namespace AlertPipeline.Texts;

/// <summary>
/// Every text that people on call and contacts of the police are sent, in one language. None holds personal data of a child, and none says that a child
/// was in state care or may be a victim.
/// </summary>
public sealed record MessageTexts
{
    /// <summary>Dutch.</summary>
    public static MessageTexts Dutch { get; } = new()
    {
        Common = DutchCommonTexts.Texts,
        Alerts = DutchAlertTexts.Texts,
        Clusters = DutchClusterTexts.Texts,
        HandOvers = DutchHandOverTexts.Texts,
        Shifts = DutchShiftTexts.Texts,
        Faults = DutchFaultTexts.Texts,
        Cap = DutchCapTexts.Texts,
        Replies = DutchReplyTexts.Texts,
    };

    /// <summary>English.</summary>
    public static MessageTexts English { get; } = new()
    {
        Common = EnglishCommonTexts.Texts,
        Alerts = EnglishAlertTexts.Texts,
        Clusters = EnglishClusterTexts.Texts,
        HandOvers = EnglishHandOverTexts.Texts,
        Shifts = EnglishShiftTexts.Texts,
        Faults = EnglishFaultTexts.Texts,
        Cap = EnglishCapTexts.Texts,
        Replies = EnglishReplyTexts.Texts,
    };

    /// <summary>What all messages share.</summary>
    public required CommonTexts Common { get; init; }

    /// <summary>Alerts, news and questions about a case.</summary>
    public required AlertTexts Alerts { get; init; }

    /// <summary>Notices of clusters.</summary>
    public required ClusterTexts Clusters { get; init; }

    /// <summary>Hand-overs to the police.</summary>
    public required HandOverTexts HandOvers { get; init; }

    /// <summary>What is open when somebody comes on call.</summary>
    public required ShiftTexts Shifts { get; init; }

    /// <summary>Hand-overs for systems of the police.</summary>
    public required CapTexts Cap { get; init; }

    /// <summary>What went wrong in the system itself.</summary>
    public required FaultTexts Faults { get; init; }

    /// <summary>Answers to text messages.</summary>
    public required ReplyTexts Replies { get; init; }

    /// <summary>The texts in a language.</summary>
    public static MessageTexts In(Language language) => language == Language.En ? English : Dutch;
}
