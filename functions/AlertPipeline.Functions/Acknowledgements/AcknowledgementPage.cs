using AlertPipeline.Cap;
using AlertPipeline.Cases;
using NodaTime;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>What the page behind a link shows: exactly one of its cases. None holds personal data of a child.</summary>
public abstract record AcknowledgementPage(int Status)
{
    /// <summary>Whether what it shows is real, an exercise or a test.</summary>
    public CapStatus Mark { get; init; }

    /// <summary>The link is not, or no longer, good for anything.</summary>
    public sealed record Invalid() : AcknowledgementPage(404);

    /// <summary>People are needed who take the case: a button does.</summary>
    /// <param name="CaseReference">The case.</param>
    /// <param name="Urgency">How urgent, in words.</param>
    /// <param name="By">Who accepted it already.</param>
    /// <param name="StillNeeded">How many more have to.</param>
    public sealed record Offer(string CaseReference, string Urgency, IReadOnlyList<Acknowledgement> By, int StillNeeded) : AcknowledgementPage(200);

    /// <summary>The reader has the case, or accepted it and waits for others, and can close it: as found, and where a report of it was taken back as reported in error.</summary>
    /// <param name="CaseReference">The case.</param>
    /// <param name="Reports">How many reports it has that say a child is missing.</param>
    /// <param name="Withdrawals">How many of its reports were taken back.</param>
    /// <param name="IsTakenBack">Whether no report stands any more, so that it can be closed as reported in error.</param>
    /// <param name="PoliceKnow">Whether the police are known to know.</param>
    /// <param name="Version">The version of the case that is shown: what is decided on it is decided on this one.</param>
    /// <param name="Found">The form to close it as found; null when the case is about no missing child.</param>
    public sealed record Yours(string CaseReference, int Reports, int Withdrawals, bool IsTakenBack, bool PoliceKnow, int Version, FoundForm? Found) : AcknowledgementPage(Found is { Open.Count: > 0 } ? 409 : 200)
    {
        /// <summary>How many more people have to accept it before nobody else is alerted.</summary>
        public int StillNeeded { get; init; }

        /// <summary>Until when the reader is to say that they still work on it; null while nobody asks.</summary>
        public Instant? AnswerDueAt { get; init; }

        /// <summary>Whether the reader can hand it over to the police: nobody there was asked yet.</summary>
        public bool CanHandOver { get; init; }

        /// <summary>Whether the reader can give it back: it is theirs.</summary>
        public bool IsOwner { get; init; }

        /// <summary>Whether it changed since its reader looked, so that what was decided was not done.</summary>
        public bool HasChanged { get; init; }
    }

    /// <summary>The case is closed.</summary>
    /// <param name="CaseReference">The case.</param>
    /// <param name="Closure">Who closed it, why and when.</param>
    public sealed record Closed(string CaseReference, Closure Closure) : AcknowledgementPage(200);

    /// <summary>Somebody else has the case.</summary>
    /// <param name="CaseReference">The case.</param>
    /// <param name="By">Who, and since when.</param>
    public sealed record Taken(string CaseReference, Acknowledgement By) : AcknowledgementPage(200);
}
