namespace AlertPipeline.Storage;

/// <summary>The names of all tables and queues; nothing else in the code names one.</summary>
public static class StorageNames
{
    /// <summary>Reports and their pending marks; 64 partitions by report.</summary>
    public const string ReportsTable = "reports";

    /// <summary>Hints: this report of this partner changed at this moment; 16 partitions a partner, by report.</summary>
    public const string PartnerReportsTable = "partnerreports";

    /// <summary>Cases with their timeline and their messages; one partition a case.</summary>
    public const string CasesTable = "cases";

    /// <summary>Hints: which cases have a report with this keyed hash.</summary>
    public const string MatchKeysTable = "matchkeys";

    /// <summary>Hints: at this moment, look at this case.</summary>
    public const string DueTable = "due";

    /// <summary>Hints: this case is open.</summary>
    public const string OpenCasesTable = "opencases";

    /// <summary>Hints: in this case a person has to look at something.</summary>
    public const string ReviewsTable = "reviews";

    /// <summary>How pairs of reports compared about which a person decided; nothing of a child.</summary>
    public const string LabelledPairsTable = "labelledpairs";

    /// <summary>Disappearances and signals, filed under keyed hashes of their clues and of what is counted.</summary>
    public const string PiecesTable = "pieces";

    /// <summary>What reporters say of third persons, apart from their reports, and who read it.</summary>
    public const string ThirdPersonsTable = "thirdpersons";

    /// <summary>Notices of clusters, with what people did about them.</summary>
    public const string NoticesTable = "notices";

    /// <summary>Links that people made between cases, signals, clues and locations, and hints to them from both ends.</summary>
    public const string PieceLinksTable = "piecelinks";

    /// <summary>The links in alerts, by the hash of their token.</summary>
    public const string LinksTable = "links";

    /// <summary>Messages that could not be processed.</summary>
    public const string DeadLettersTable = "deadletters";

    /// <summary>How often a message failed that may yet be processed, for a day.</summary>
    public const string FailedTriesTable = "failedtries";

    /// <summary>
    /// When timers last ran, the last maintenance and exercise, what the app sent itself, a row that the health check writes and reads, and of which shifts that began, and of which findings of audits,
    /// people were told.
    /// </summary>
    public const string HeartbeatsTable = "heartbeats";

    /// <summary>Exercises of partners in the sandbox, kept like reports for a day.</summary>
    public const string ExercisesTable = "exercises";

    /// <summary>Hints: this case is an exercise; one partition.</summary>
    public const string ExerciseCasesTable = "exercisecases";

    /// <summary>When each key of a partner was last used.</summary>
    public const string PartnerKeysTable = "partnerkeys";

    /// <summary>When a report last named each location; one partition, by keyed hashes.</summary>
    public const string LocationReportsTable = "locationreports";

    /// <summary>Which contacts are gone, as their receivers said; no address.</summary>
    public const string GoneContactsTable = "gonecontacts";

    /// <summary>Reports that go first.</summary>
    public const string UrgentReportsQueue = "reports-urgent";

    /// <summary>Reports.</summary>
    public const string ReportsQueue = "reports";

    /// <summary>Reports that can wait behind fresh ones.</summary>
    public const string BulkReportsQueue = "reports-bulk";

    /// <summary>Messages to persons about urgent cases, which go first.</summary>
    public const string UrgentNotificationsQueue = "notifications-urgent";

    /// <summary>All other messages to persons that ask somebody to act: the first alerts of cases, steps of their ladders, hand-overs and deadlines.</summary>
    public const string NotificationsQueue = "notifications";

    /// <summary>Messages to persons that can wait behind these.</summary>
    public const string BulkNotificationsQueue = "notifications-bulk";

    /// <summary>Cases in which something comes due; a message is hidden until then.</summary>
    public const string DueQueue = "due";

    /// <summary>Reports whose partner is to be told that they changed.</summary>
    public const string CallbacksQueue = "callbacks";

    /// <summary>What the host appends to the name of a queue for the messages that failed too often.</summary>
    public const string PoisonSuffix = "-poison";

    /// <summary>All tables, in the order in which a copy reads them: the truth first, then what leads to it.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        ReportsTable, ExercisesTable, CasesTable, NoticesTable, ThirdPersonsTable, PieceLinksTable, PiecesTable, MatchKeysTable, LinksTable, DeadLettersTable,
        FailedTriesTable, LabelledPairsTable, PartnerKeysTable, LocationReportsTable, PartnerReportsTable, DueTable, OpenCasesTable, ReviewsTable, ExerciseCasesTable,
        HeartbeatsTable, GoneContactsTable,
    ];

    /// <summary>All queues that the app sends to.</summary>
    public static IReadOnlyList<string> Queues { get; } =
        [UrgentReportsQueue, ReportsQueue, BulkReportsQueue, UrgentNotificationsQueue, NotificationsQueue, BulkNotificationsQueue, DueQueue, CallbacksQueue];
}
