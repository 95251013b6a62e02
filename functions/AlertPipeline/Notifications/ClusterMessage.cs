using AlertPipeline.Cases;
using AlertPipeline.Notices;
using AlertPipeline.Texts;

namespace AlertPipeline.Notifications;

/// <summary>Writes that there is a notice of a cluster to look at. What it is about stands in the notice, for those who may see that.</summary>
internal sealed class ClusterMessage(MessageTexts texts)
{
    private const string ToContacts = "cluster";
    private const string ToPolice = "cluster-hand-over";

    /// <summary>What such a message is called in the timeline.</summary>
    public static string StepFor(NoticeReaders readers) => readers == NoticeReaders.Police ? ToPolice : ToContacts;

    /// <summary>Whom a message of that name tells.</summary>
    public static NoticeReaders ReadersOf(string step) => step == ToPolice ? NoticeReaders.Police : NoticeReaders.Contacts;

    /// <summary>The subject.</summary>
    public string Subject(Notification notification) => texts.Clusters.Subject(What(notification), notification.NoticeId);

    /// <summary>The text, a line each.</summary>
    public IEnumerable<string> Lines(Notification notification, Case current, Uri? link) =>
    [
        texts.Clusters.About(What(notification), notification.NoticeId),
        texts.Clusters.NewestCase(current.Id),
        notification.Step == ToPolice ? texts.Clusters.PoliceTask : texts.Clusters.ContactTask,
        texts.Clusters.PersonDecides,
        texts.Common.Danger,
        .. link is null ? Array.Empty<string>() : ["", texts.Clusters.DecideAt(link)],
    ];

    private string What(Notification notification) => notification.Step == ToPolice ? texts.Clusters.ToPolice : texts.Clusters.ToContacts;
}
