using System.Text.Json.Serialization;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Http;

/// <summary>An answer that says what went wrong and what to do, after RFC 9457.</summary>
/// <param name="Slug">The short name of its type.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What went wrong, the same for every case of it.</param>
/// <param name="Detail">What to do.</param>
/// <param name="Errors">Every fault of the body, where it is one.</param>
public sealed record Problem([property: JsonIgnore] string Slug, int Status, string Title, string Detail, IReadOnlyList<ReportFault>? Errors = null)
{
    /// <summary>Its type: the section about it on the page of the contract.</summary>
    [JsonPropertyOrder(-1)]
    public string Type => $"/api/v1/docs#problem-{Slug}";

    /// <summary>Who calls is not known.</summary>
    public static Problem Unauthorized { get; } =
        new("unauthorized", 401, "Who calls is not known.", "Send the header 'Authorization: Bearer <key>' with a key that is valid now.");

    /// <summary>Who calls is known and may not do this.</summary>
    public static Problem Forbidden { get; } = new("forbidden", 403, "This key has another role.", "Use a key with the role that this address asks for.");

    /// <summary>There is nothing here that the caller may see.</summary>
    public static Problem NotFound { get; } = new("not-found", 404, "Not found.", "Check the reference; only your own reports can be seen.");

    /// <summary>The contract has no such address.</summary>
    public static Problem UnknownAddress { get; } = NotFound with
    {
        Detail = "There is nothing at this address. Every address is in /api/v1/docs, in small letters and without a slash at its end.",
    };

    /// <summary>The directory has no such place, or it is one whose numbers are not shown by themselves.</summary>
    public static Problem PlaceUnknown { get; } = NotFound with
    {
        Detail = "The directory has no such police unit or open location. What is reported about protected reception is counted in its region.",
    };

    /// <summary>A digest of a month was wanted before its end.</summary>
    public static Problem MonthNotOver { get; } = new("month-not-over", 409, "The month is not over.", "Ask for a month that has ended in the Netherlands.");

    /// <summary>A digest was wanted of a month from which not everything is kept.</summary>
    public static Problem MonthNotKept { get; } = new(
        "month-not-kept", 409, "Not everything of this month is kept any more.", "Ask for a later month: what joins signals goes after half a year. Keep the digest that was made then.");

    /// <summary>The contract has the address, and not with this method.</summary>
    public static Problem MethodNotAllowed { get; } =
        new("method-not-allowed", 405, "This address takes another method.", "Use one of the methods in the header 'Allow'.");

    /// <summary>The reference was used for another content.</summary>
    public static Problem Conflict { get; } = new(
        "reference-reused", 409, "This partnerReference was used before with another content.", "Use a new partnerReference for a new message; give the same partnerCaseReference to show that it is about the same file.");

    /// <summary>A withdrawal was to be taken back.</summary>
    public static Problem NotWithdrawable { get; } = new("not-withdrawable", 409, "A withdrawal cannot be taken back.", "Send a new report: the child is missing again.");

    /// <summary>A case was to be closed as a mistake that none of its reporters says it is, or not all of them.</summary>
    public static Problem NothingWithdrawn { get; } = new(
        "nothing-withdrawn",
        409,
        "The case cannot be closed as reported in error.",
        "None of its reports was taken back, or one of a missing child still stands. Ask each partner that reported the child to withdraw its report, or close the case for another reason.");

    /// <summary>A closed case was to be changed.</summary>
    public static Problem CaseClosed { get; } = new(
        "case-closed", 409, "The case is closed.", "Its 'closure' says who closed it and why. Open it again with POST /api/v1/cases/{caseReference}/reopenings if that was wrong.");

    /// <summary>A case that is not closed was to be opened again.</summary>
    public static Problem NotClosed { get; } = new("not-closed", 409, "The case is not closed.", "Only a closed case can be opened again. Look at its 'state': people work on it.");

    /// <summary>A case of an exercise that is over was to be opened again.</summary>
    public static Problem ExerciseOver { get; } = new("exercise-over", 409, "The exercise is over.", "Nothing goes on in its cases. Begin another one with PUT /api/v1/exercise.");

    /// <summary>The urgency was to become what it is.</summary>
    public static Problem UrgencyUnchanged { get; } = new("urgency-unchanged", 409, "The case has this urgency already.", "Send another level, or nothing.");

    /// <summary>Nothing was proposed.</summary>
    public static Problem NothingProposed { get; } = new(
        "nothing-proposed", 409, "Nothing is proposed.", "What was proposed was confirmed or dropped: its 'timeline' says by what. Look at the case and propose it anew if it is still right.");

    /// <summary>Something else is proposed than what was to be confirmed.</summary>
    public static Problem ProposalChanged { get; } = new(
        "proposal-changed", 409, "Something else is proposed.", "Look at the proposal of the case again, and say what you confirm: its 'what' and its 'level'.");

    /// <summary>The case is not as it was when the person looked.</summary>
    public static Problem CaseChanged { get; } = new(
        "case-changed", 412, "The case changed.", "Look at it again, and send If-Match with its present ETag, or without If-Match.");

    /// <summary>Whoever proposed it wanted to confirm it.</summary>
    public static Problem SecondPersonNeeded { get; } = new(
        "second-person-needed", 409, "A second person has to confirm this.", "Whoever proposed it cannot confirm it. Ask a colleague to look at the case and to confirm it under their own name.");

    /// <summary>The other case of a correction is not there.</summary>
    public static Problem OtherCaseUnknown { get; } = new(
        "other-case-unknown", 409, "The other case is not there.", "Check its 'caseReference'. For a correction that is to be undone, look at the case of its reports: it may have gone.");

    /// <summary>A report that was to be linked is in no case.</summary>
    public static Problem ReportUnknown { get; } = new(
        "report-unknown", 409, "The report is in no case.", "Check its id in 'reportIds'. A report that came in just now is in a case within a minute: send it again then.");

    /// <summary>Both cases of a correction are one.</summary>
    public static Problem SameCase { get; } = new(
        "same-case", 409, "The two cases are one.", "Name another case. If its reports are about two children, split it: name the reports that leave.");

    /// <summary>A closed case was to take reports in.</summary>
    public static Problem TakesNothingIn { get; } = new(
        "takes-nothing-in", 409, "A closed case takes no reports in.", "Open the closed one of the two again with POST /api/v1/cases/{caseReference}/reopenings, then send this again.");

    /// <summary>A report that was to leave a case is not in it.</summary>
    public static Problem ReportNotHere { get; } = new(
        "report-not-here", 409, "A report is not in this case.", "Look at its 'reports' again; nothing was changed. A report that left stands under its new case: look at 'corrections'.");

    /// <summary>All reports were to leave a case.</summary>
    public static Problem LastReport { get; } = new(
        "last-report", 409, "The last report cannot leave.", "What a partner said later about its own report goes along with it. Leave a report in the case, or close the case.");

    /// <summary>There is no correction of that number that can be undone.</summary>
    public static Problem NothingToUndo { get; } = new(
        "nothing-to-undo", 409, "There is no such correction.", "Look at 'corrections' of the case. What undid another is not undone: make the first one anew. One of a case that was merged is undone after the merge is.");

    /// <summary>The reports of a correction went on since.</summary>
    public static Problem CorrectionOvertaken { get; } = new(
        "correction-overtaken", 409, "The reports of this correction went on since.", "Undo the later corrections first, the last one first, or correct the case as it is now.");

    /// <summary>A notice that was put aside was to be changed.</summary>
    public static Problem NoticeDismissed { get; } = new(
        "notice-dismissed", 409, "The notice was put aside.", "Its 'history' says by whom and why. It comes back by itself when a new piece arrives.");

    /// <summary>A notice that counts pieces was to be put aside as known at its location.</summary>
    public static Problem NotOfALocation { get; } = new(
        "not-of-a-location", 409, "Only something that pieces share can be known at a location.", "Put this notice aside without 'knownHere': it counts pieces.");

    /// <summary>An end of a link is not there.</summary>
    public static Problem EndUnknown { get; } = new(
        "end-unknown", 409, "One of the two is not there.", "Check 'one' and 'other': the reference of a case, the id of a report, 'partner/code' of a location, or the id of a clue.");

    /// <summary>The directory has no police unit of that code.</summary>
    public static Problem UnitUnknown { get; } = new("unit-unknown", 409, "There is no such police unit.", "Send the CBS code of one, RE01 to RE10, in 'unit'.");

    /// <summary>The notice lies with the police.</summary>
    public static Problem NoticeHandedOver { get; } = new(
        "notice-handed-over", 409, "The notice lies with the police.", "Look at its 'handOver': record their answer first, or ring them if they have none.");

    /// <summary>There is no hand-over to answer.</summary>
    public static Problem NothingToAnswer { get; } = new("nothing-to-answer", 409, "No hand-over waits for an answer.", "Look at its 'handOver' and 'history': it was answered, or never handed over.");

    /// <summary>The piece is not in the notice.</summary>
    public static Problem PieceUnknown { get; } = new("piece-unknown", 409, "The piece is not in this notice.", "Use the 'reportId' of one of its 'pieces'.");

    /// <summary>The piece is as it is to become.</summary>
    public static Problem PieceUnchanged { get; } = new("piece-unchanged", 409, "The piece is like that already.", "Look at its 'takenOut', and send the other value or nothing.");

    /// <summary>A message that has not failed was to be sent again.</summary>
    public static Problem MessageNotFailed { get; } = new(
        "message-not-failed", 409, "The message has not failed.", "Look at the 'timeline' of the case: it waits, was sent, or was withheld because somebody had the case.");

    /// <summary>A message was to be sent again whose time has passed.</summary>
    public static Problem MessageOvertaken { get; } = new(
        "message-overtaken", 409, "There is nothing left to say with this message.", "Look at the case: somebody took it or closed it, or a newer message says more.");

    /// <summary>The body is too large.</summary>
    public static Problem TooLarge { get; } = new("too-large", 413, "The body is too large.", "Send at most 48 KB; leave out what is not in the documentation.");

    /// <summary>The body is not JSON.</summary>
    public static Problem NotJson { get; } = new("not-json", 415, "The body is not JSON.", "Send JSON in UTF-8 with the header 'Content-Type: application/json'.");

    /// <summary>A batch is too large.</summary>
    public static Problem BatchTooLarge { get; } = TooLarge with { Detail = "Nothing of it was stored. Send at most 1,000 lines and 4 MB, and the rest in further batches." };

    /// <summary>The body is not lines of JSON.</summary>
    public static Problem NotLines { get; } = NotJson with { Detail = "Send one report a line, in UTF-8, with the header 'Content-Type: application/x-ndjson'." };

    /// <summary>The body is compressed or encoded in another way.</summary>
    public static Problem Encoded { get; } = new("encoded", 415, "Encodings of the body are not accepted.", "Send plain JSON in UTF-8, without the header 'Content-Encoding'.");

    /// <summary>The partner sent more than its limit allows.</summary>
    public static Problem TooManyRequests { get; } = new(
        "too-many-requests", 429, "Too many requests.", "Nothing was read or stored. Send the same again after the seconds in Retry-After; RateLimit in each answer says how much is left. If a child is in danger, call 112 now.");

    /// <summary>Something failed on our side.</summary>
    public static Problem Failed { get; } = new("failed", 500, "Something failed on our side.", "Try again. If a child is in danger, call 112 now.");

    /// <summary>Storage does not answer.</summary>
    public static Problem Unavailable { get; } = new(
        "unavailable",
        503,
        "Storage does not answer at the moment.",
        "It is not certain whether this was stored. Send the same again after the time in Retry-After: with the same partnerReference that is safe. If a child is in danger, call 112 now.");

    /// <summary>The request broke off, came too slowly, is too large or is not HTTP.</summary>
    /// <param name="status">What the server makes of it: 400, 408 or 413.</param>
    public static Problem Unreadable(int status) => status == TooLarge.Status ? TooLarge : new(
        "unreadable", status, "The request could not be read to its end.", "Send it again as a whole, without pauses, and with its length in 'Content-Length' or in valid chunks.");

    /// <summary>The request has faults.</summary>
    public static Problem Invalid(IReadOnlyList<ReportFault> faults) =>
        new("invalid", 400, "The request has faults; nothing was stored.", "Mend what stands under 'errors' and send it again with the same partnerReference.", faults);

    /// <summary>A case was to be closed before everything that it needs is so.</summary>
    public static Problem ClosingNeeds(IReadOnlyList<ReportFault> needs) => new(
        "closing-needs", 409, "The case cannot be closed yet.", "Nothing was changed. Do what stands under 'errors', then send it again with all of it.", needs);

    /// <summary>The parameters have faults.</summary>
    public static Problem InvalidQuery(IReadOnlyList<ReportFault> faults) => Invalid(faults) with { Detail = "Mend what stands under 'errors' in the parameters." };
}
