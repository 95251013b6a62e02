namespace AlertPipeline.Reports;

/// <summary>What a partner tells us with one message. The first three are the verbs of the police form for institutions.</summary>
public enum ReportKind
{
    /// <summary>A child is missing.</summary>
    Missing,

    /// <summary>A child that was missing is there again.</summary>
    Found,

    /// <summary>Another organisation is responsible for the child from now on.</summary>
    ResponsibilityTransferred,

    /// <summary>A weak signal, with or without a child or a case.</summary>
    Concern,

    /// <summary>More about an earlier report.</summary>
    Supplement,

    /// <summary>An earlier report is taken back. It comes from the receipt or its own address, never as a body of its own.</summary>
    Withdrawal,
}
