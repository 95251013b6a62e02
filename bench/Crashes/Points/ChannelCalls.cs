namespace Bench.Crashes.Points;

/// <summary>Names the calls by which messages reach people and partners.</summary>
internal static class ChannelCalls
{
    private const string Partner = "partner-";

    public static string NameOf(RelayedCall call) => call.Segments switch
    {
        ["mail"] => "send mail",
        [_, var recipient] when recipient.StartsWith(Partner, StringComparison.Ordinal) => "send webhook to partner",
        _ => "send webhook to person",
    };
}
