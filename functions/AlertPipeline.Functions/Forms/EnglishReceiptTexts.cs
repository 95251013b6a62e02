using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>The receipt in English.</summary>
internal static class EnglishReceiptTexts
{
    public static ReceiptTexts Texts { get; } = new()
    {
        Language = "en",
        Other = ("nl", "Nederlands"),
        Title = "Your report was received",
        WithdrawnTitle = "Your report was taken back",
        AlarmTitle = "Call 112 now",
        Alarm = "This child may be in danger. This report did not call 112.",
        Danger = "Is there danger? Call",
        Exercise = "This is an exercise. No child is being looked for.",
        State = "Where it stands",
        Withdrawn = "Taken back on",
        ReceivedAt = "Received on",
        Number = "Number",
        NextHeading = "What happens now",
        AtTheLatest = "at the latest on",
        AtOnce = "at once",
        MissingHeading = "What we do not know yet",
        MissingAdvice = "Do you find out later? Then tell the person who calls you.",
        Masked = "We did not keep a part of your report: a number that looks like a BSN, or where protected reception is.",
        Keep = "Keep the address of this page. You can follow the report here until",
        Reload = "Look again",
        Print = "Print this page",
        WithdrawHeading = "Is the child back?",
        ConcernWithdrawHeading = "Was it a mistake?",
        WithdrawAsk = "Take the report back",
        WithdrawSure = "Take the report back only if you have seen the child yourself, or if the report was a mistake. The person on call gets a message at once. Nothing is erased.",
        ConcernWithdrawSure = "Take the report back only if it was a mistake. The person on call gets a message at once. Nothing is erased.",
        InvalidTitle = "This link does not work",
        Invalid = "The link has expired or is not complete.",
        NewReport = "New report",
        States = new Dictionary<ReportStatus, string>
        {
            [ReportStatus.Received] = "The report is stored and is being processed.",
            [ReportStatus.Processed] = "The report was processed.",
            [ReportStatus.Failed] = "The report is stored. It could not be processed by itself.",
        },
        Nexts = new Dictionary<OutlookWhat, string>
        {
            [OutlookWhat.PersonOnCallTold] = "The person on call gets a message",
            [OutlookWhat.GuardianTold] = "The guardian gets a message",
            [OutlookWhat.HandedToPolice] = "The case goes to the police",
            [OutlookWhat.PersonLooks] = "A member of staff looks at the report",
            [OutlookWhat.KeptAsSignal] = "The report is kept as a signal",
            [OutlookWhat.ExerciseExpires] = "The exercise is deleted",
        },
        Facts = new Dictionary<string, string>
        {
            ["/child/fullName"] = "the name of the child",
            ["/child/birthDate"] = "how old the child is",
            ["/child/sex"] = "whether it is a boy or a girl",
            ["/child/description"] = "what the child looks like",
            ["/lastSeen/municipalityCode"] = "in which municipality the child was last seen",
            ["/phase"] = "where the child stayed",
            ["/transit/from"] = "where the child left",
            ["/transit/to"] = "where the child was expected",
            ["/transit/expectedAt"] = "when the child was expected",
            ["/circumstances"] = "whether the child is in danger",
            ["/notified/guardian"] = "whether the guardian knows",
            ["/notified/police"] = "whether the police know",
            ["/concern/types"] = "what you saw or heard",
            ["/concern/source"] = "who told you",
            ["/concern/at"] = "when it was",
            ["/concern/place"] = "where it was",
        },
    };
}
