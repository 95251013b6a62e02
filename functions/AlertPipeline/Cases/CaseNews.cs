using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Tells what a reporter said later: to the person who has the case, or else to the one on call for it.</summary>
public static class CaseNews
{
    private const string Step = "news";

    /// <summary>Adds the messages about the event that was recorded last.</summary>
    public static CaseChange Tell(CaseChange change, ReportKind kind, DirectoryBook book, Instant now) =>
        OwnerMessages.Add(change, Step, NotificationPurpose.News, kind, book, now);
}
