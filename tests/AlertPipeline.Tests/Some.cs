using AlertPipeline.Cap;
using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Configuration;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using AlertPipeline.Identity;
using AlertPipeline.Notifications;
using AlertPipeline.OnCall;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Texts;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests;

/// <summary>Ordinary values of the domain; a test changes only what it is about.</summary>
internal static class Some
{
    public const string PartnerId = "coa";

    /// <summary>A Monday evening, 21:30 in Amsterdam.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 23, 20, 30);

    public static string DirectoryFolder { get; } = Path.Combine(AppContext.BaseDirectory, "directory");

    public static DirectoryBook Book { get; } = DirectoryFiles.Load(DirectoryFolder);

    public static NotificationText Text { get; } = new(MessageTexts.Dutch, CapStatus.Actual);

    public static Child Child() => new() { GivenName = "Yusuf", FamilyName = "Ahmadi", BirthDate = new LocalDate(2010, 5, 3) };

    public static Report Report(Child? child = null) => new()
    {
        Kind = ReportKind.Missing,
        PartnerReference = "m-1",
        Reporter = new Reporter("begeleider", "0600000000"),
        Child = child ?? Child(),
        LastSeen = new LastSeen { At = Now - Duration.FromHours(2), Certainty = Certainty.Exact, MunicipalityCode = "GM1950" },
        Notified = new Notified(Answer.Unknown, Answer.Unknown, Answer.Unknown),
    };

    public static StoredReport Stored(Report report) => new()
    {
        Id = "7b0f8c3e-5d1a-8e2f-9c4b-6a7d8e9f0a1b",
        PartnerId = PartnerId,
        ReceivedAt = Now,
        ChangedAt = Now,
        ContentHash = "0",
        Queue = "reports",
        Report = report,
        Urgency = UrgencyAssessment.Of(AlertPipeline.Urgency.UrgencyInput.From(report, Now, namesProtectedLocation: false)),
    };

    public static IdentityFacts Facts(Child? child = null, string? file = null, string partnerId = PartnerId, string reportId = "report-1", string? aboutId = null) =>
        IdentityFacts.From(Report(child) with { PartnerCaseReference = file }, partnerId, Now, reportId, aboutId, "GM1950");

    /// <summary>A later message of the same partner about <see cref="CaseReport"/>.</summary>
    public static CaseReport Later(ReportKind kind, UrgencyLevel level = UrgencyLevel.Standard) => CaseReport(level, "report-2") with
    {
        Kind = kind,
        Facts = Facts(new Child(), reportId: "report-2", aboutId: "report-1"),
        ReceivedAt = Now + Duration.FromMinutes(3),
        LastSeenAt = null,
        Route = Route(null),
    };

    public static UrgencyInput UrgencyInput(AgeSpan? age, UrgencySigns signs = UrgencySigns.None) =>
        new(ReportKind.Missing, ChildIsMissing: true, age, signs, Duration.FromHours(2));

    public static UrgencyInput UrgencyInput(UrgencyLevel level) => UrgencyInput(level switch
    {
        UrgencyLevel.Urgent => new AgeSpan(9, 9),
        UrgencyLevel.High => new AgeSpan(14, 14),
        _ => new AgeSpan(16, 17),
    });

    public static UrgencyAssessment Urgency(UrgencyLevel level) => UrgencyAssessment.Of(UrgencyInput(level));

    /// <summary>The route of a report that gives a municipality and nothing else of a place.</summary>
    public static Route Route(string? municipality) =>
        Routing.Of(Report() with { LastSeen = new LastSeen { MunicipalityCode = municipality } }, PartnerId, Book);

    public static CaseReport CaseReport(UrgencyLevel level = UrgencyLevel.Standard, string id = "report-1") => new()
    {
        ReportId = id,
        PartnerId = PartnerId,
        ReceivedAt = Now,
        Facts = Facts(reportId: id),
        Input = UrgencyInput(level),
        LastSeenAt = Now - Duration.FromHours(2),
        Route = Route("GM1950"),
    };

    public static Case Tentative(CaseReport? first = null) => CaseOpening.Tentative("AAAA-BBBB-CCCC", first ?? CaseReport(), Book);

    public static Case Open(UrgencyLevel level = UrgencyLevel.Standard) => Open(CaseReport(level));

    public static Case Open(CaseReport first) => CaseOpening.Decide(Tentative(first), [], Book, first.ReceivedAt).Case;

    public static Case Taken(UrgencyLevel level = UrgencyLevel.Standard) =>
        TakenBy(Open(level), ["anna", "bram"]);

    /// <summary>A case after people accepted it one after the other, as many of them as it needs.</summary>
    public static Case TakenBy(Case current, IEnumerable<string> people) => people.Aggregate(current, (soFar, person) => soFar.Acknowledgement is null
        ? Assert.IsType<AcknowledgementOutcome.Taken>(AcknowledgementDecision.Decide(soFar, Person(person), Now)).Change.Case
        : soFar);

    /// <summary>The case as a contact of the police accepted it.</summary>
    public static Case Accepted(Case current, string personId = "politie-noord") =>
        current with { HandOvers = [new HandOver(personId, Now) { Answer = new HandOverAnswer("Inspecteur Bos", Now, "PL-1") }.Tell(new HandOverNews(1, HandOverNewsKind.Offered, Now))] };

    /// <summary>A case in which nobody is known to be missing.</summary>
    public static Case Noted() => Open(CaseReport() with { Kind = ReportKind.Concern });

    /// <summary>A case that a person closed; as found unless another reason is given, which a second person confirmed where one is needed.</summary>
    public static Case Closed(ClosingReason reason = ClosingReason.Found, Case? current = null) =>
        CaseClosing.Close(CaseChange.Of(current ?? Open()), new Closure(reason, "Sanne de Boer", Now), "on-call").Case;

    public static Confirmed Confirmed() => new(Answer.Yes, Answer.Yes, Answer.Yes, Answer.Yes);

    /// <summary>A team in which always the same two persons are on call.</summary>
    public static Team Team(string id, string[] units, string first, string second) =>
        new(id, units, "Europe/Amsterdam", [Alone(first), Alone(second)], "carla");

    public static Person Person(string id = "anna") => Book.Find(id)!;

    public static Notification Notification() => new()
    {
        Id = "0123456789abcdef",
        Step = "first",
        StartedByEvent = 1,
        PersonId = "anna",
        Directory = Book.Version,
        Channel = ChannelKind.Email,
        Purpose = NotificationPurpose.Alert,
        CreatedAt = Now,
        DispatchedAt = Now,
    };

    /// <summary>A message as it is written to its reader, on call or at the police.</summary>
    public static OutgoingMessage Written(
        Notification message, Case current, Uri? link, MessageTexts? texts = null, CapStatus status = CapStatus.Actual, string? replyCode = null) => HandOverMessage.Is(message)
        ? new HandOverMessage(texts ?? MessageTexts.Dutch, new HandOverProof("+31 20 000 0000", "123456", status)).Compose(message, current, Book.UnitsOf(current.Units), link)
        : new NotificationText(texts ?? MessageTexts.Dutch, status).Compose(message, current, Book.UnitsOf(current.Units), new(link, replyCode));

    private static Rotation Alone(string person) => new([person], Period.FromWeeks(1), new LocalDateTime(2026, 1, 5, 9, 0));
}
