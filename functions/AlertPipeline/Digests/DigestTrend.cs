namespace AlertPipeline.Digests;

/// <summary>How a month compares with what is usual there.</summary>
public enum DigestTrend
{
    /// <summary>The month or the usual is fewer than five, or nothing is usual yet.</summary>
    TooLittleToSay,

    /// <summary>No more and no less than chance explains.</summary>
    AsUsual,

    /// <summary>More than chance explains.</summary>
    MoreThanUsual,

    /// <summary>Less than chance explains.</summary>
    LessThanUsual,
}
