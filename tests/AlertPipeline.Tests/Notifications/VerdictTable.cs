using AlertPipeline.Notifications;

namespace AlertPipeline.Tests.Notifications;

/// <summary>Compares a verdict with a table that has a row for every code, so that none is decided by accident.</summary>
internal static class VerdictTable
{
    public const string Sent = "sent";

    public static string Later(FailureReason reason) => $"later {reason}";

    public static string GivenUp(FailureReason reason) => $"given up {reason}";

    public static string Describe(SendOutcome outcome) => outcome switch
    {
        SendOutcome.TryLater later => Later(later.Reason),
        SendOutcome.GivenUp givenUp => GivenUp(givenUp.Reason),
        _ => Sent,
    };

    public static void Verify(int first, int last, IReadOnlyList<(int From, int To, string Verdict)> table, Func<int, SendOutcome> verdict)
    {
        var expected = table
            .SelectMany(row => Enumerable.Range(row.From, row.To - row.From + 1).Select(code => (code, row.Verdict)))
            .ToList();

        Assert.Equal(Enumerable.Range(first, last - first + 1), expected.Select(row => row.code));
        Assert.All(expected, row => Assert.Equal((row.code, row.Verdict), (row.code, Describe(verdict(row.code)))));
    }
}
