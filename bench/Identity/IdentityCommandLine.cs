using System.CommandLine;
using Bench.Identity.Scale;
using Bench.Identity.Tables;

namespace Bench.Identity;

/// <summary>The commands that measure how well the app tells whether reports are about one child.</summary>
internal static class IdentityCommandLine
{
    private const string About = """
        Measures how well, and how fast, reports of one child meet, over files with the truth. Needs no storage.

        Pairs: a report with each earlier report that shares a match key with it. Matches are all pairs about one child, found or not, so recall counts
        what the keys miss. "shipped" is the threshold in use, "best" the one with the highest F1 on these same pairs (it flatters); pairs of equal score
        are taken together; recallAtP95 and recallAtP99 are the highest recall at such a precision. blockingRecall is the share of the matches that was
        compared. calibrationError is the expected calibration error of the scores over all compared pairs, in ten bins of equal width.
        Candidates: the earlier reports that a report meets through its match keys, mean and 99th percentile. Queries: point queries of the index.
        Decisions: a repeat is a report with an earlier report of its child. It is found when the decision names a case that holds one of those, by a link
        or for review. autoPrecision = found links / all links; autoRecall = found links / repeats; missedShare = repeats not found / repeats;
        reviewShare = reports that a person has to compare / all reports; insufficientShare = reports that say too little / all reports.
        siblingLinks: reports linked at once to a case of another child of the family that holds none of their own, twins included.
        A figure is absent where there is nothing to take a share of. comparisonsPerSecond and milliseconds are on one processor, without storage.
        cutOffShare (scale): reports that meet more cases than can be compared, or by nothing that is narrow enough. sameDays and later (scale): reports of
        children of whom there is a case: the share that found it, that did not and says that a person has to look, and that missed it in silence.
        worst: for each way of grouping the worst figure of any group with at least 100 matches, and which group that is.
        groups: the same figures for the reports of each origin group and each sex, as the report itself states them; "unknown" where it does not.
        """;

    /// <summary>The group as it is typed.</summary>
    public static Command Of(TextWriter output, TextWriter progress, TimeProvider time) => new("identity", About)
    {
        RecordsCommand.CommandLine(output, progress, time),
        ReportsCommand.CommandLine(output, progress, time),
        NamesCommand.CommandLine(output, progress, time),
        TableCommand.CommandLine(output, progress),
        ScaleCommand.CommandLine(output, progress, time),
    };
}
