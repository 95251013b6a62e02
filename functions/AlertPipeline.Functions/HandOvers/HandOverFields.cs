namespace AlertPipeline.Functions.HandOvers;

/// <summary>The names of the fields and acts of the page of a hand-over.</summary>
internal static class HandOverFields
{
    public const string Code = "code";
    public const string Session = "session";
    public const string Act = "act";
    public const string By = "by";
    public const string Reference = "reference";
    public const string Reason = "reason";
    public const string Words = "words";

    public const string View = "view";
    public const string Accept = "accept";
    public const string Refuse = "refuse";
    public const string Found = "found";
    public const string Cap = "cap";

    public const int LongestName = 100;
    public const int LongestWords = 500;
}
