using AlertPipeline.HandOvers;
using AlertPipeline.Reports;

namespace AlertPipeline.Texts;

/// <summary>Alerts in English.</summary>
internal static class EnglishAlertTexts
{
    public static AlertTexts Texts { get; } = new()
    {
        Untaken = isMissing => $"{(isMissing ? "Missing child" : "Signal")}, nobody has this case yet",
        Reported = isMissing => $"For your information, a {(isMissing ? "missing child" : "signal")} was reported",
        TakenIn = caseId => $"Your case {caseId} is about the same child and goes on as this case",
        News = new Dictionary<ReportKind, string>
        {
            [ReportKind.Missing] = "Another report of the same missing child, with new facts",
            [ReportKind.Concern] = "A new signal",
            [ReportKind.Supplement] = "More about an earlier report",
            [ReportKind.Found] = "A reporter says: found. Check it, the case stays open",
            [ReportKind.ResponsibilityTransferred] = "A reporter has handed over the responsibility",
            [ReportKind.Withdrawal] = "A reporter has taken back a report. Check it, the case stays open",
        },
        Police = new Dictionary<PoliceNewsKind, string>
        {
            [PoliceNewsKind.Accepted] = "The police have accepted this case",
            [PoliceNewsKind.AllRefused] = "All contacts of the police have refused this case. Call the police",
            [PoliceNewsKind.SayFound] = "The police say: child found. Check it, the case stays open",
            [PoliceNewsKind.Locked] = "Too many wrong codes at the hand-over to the police. Call that contact",
        },
        Linked = "The system has linked a report to this case. Check it",
        Soon = "Note: do the police know this yet? Call the police",
        Late = "Too late: the police should know this by now. Call now",
        Review = "Do you still work on this case? Without an answer we alert those on call again",
        FromWords = names => $"{names} (the place comes from the words of the reporter: ask)",
        PoliceBy = moment => $"To the police at the latest: {moment}",
        ShortPoliceBy = moment => $"Police {moment}",
        Reports = (count, withdrawn) => $"Reports in this case: {count}{(withdrawn > 0 ? $", taken back: {withdrawn}" : "")}",
        Resembles = cases => $"Resembles case {cases}: look whether it is the same child. A person decides, the system does not link them.",
        SearchCutOff = "Not all cases that are alike could be compared: look yourself whether this child was reported before.",
        LinkedReports = count => $"Reports that the system linked: {count}. Look in the case whether they are about the same child.",
        Unlink = "Is one about another child? Have it taken out of the case (unlink). Nothing is lost, and it can be undone.",
        PoliceKnow = "Do the police know already? Have the reporter send that as a supplement; then these messages stop.",
        AnswerAt = link => $"Answer (link for you alone): {link}",
        TakeAt = link => $"Take the case (link for you alone): {link}",
        SeeAt = link => $"See the case (link for you alone): {link}",
    };
}
