using AlertPipeline.Cases;

namespace AlertPipeline.Texts;

/// <summary>Hand-overs in English.</summary>
internal static class EnglishHandOverTexts
{
    public static HandOverTexts Texts { get; } = new()
    {
        Offer = isMissing => $"Hand-over of a {(isMissing ? "missing child" : "signal")} to the police",
        Code = "Code for the hand-over",
        ShortCode = code => $"code {code}",
        Ended = reason => reason switch
        {
            ClosingReason.Found or ClosingReason.FoundElsewhere => "Child found, the case is closed",
            ClosingReason.ExerciseOver => "The exercise is over",
            ClosingReason.ReportedInError => "Reported in error, the case is closed",
            _ => "The case is closed",
        },
        ShortQuestions = phone => $"Questions? Call {phone}",
        Genuine = phone => $"Do you doubt that this message is genuine? Call the on-call desk: {phone}. The page shows the word of the day; whoever you call says it too.",
        OfferLines = link =>
        [
            "Accept the case with your name and your number, or say why you do not. Then we ask the next contact at once.",
            "The code for the page comes by another way. Did none come? Call the on-call desk.",
            $"See the hand-over (link for you alone): {link}",
        ],
        CodeLines = code => [$"Your code: {code}", "Type this code on the page of the hand-over. The link came by another way.", "Give the code to nobody."],
        EndedLines = link => ["What you were sent about this case no longer holds. You need not do anything.", $"Message of its end (CAP), with your code: {link}"],
    };
}
