namespace AlertPipeline.Texts;

/// <summary>Notices of clusters in English.</summary>
internal static class EnglishClusterTexts
{
    public static ClusterTexts Texts { get; } = new()
    {
        ToContacts = "Reports that may belong together",
        ToPolice = "Hand-over to the police of reports that may belong together",
        Subject = (what, noticeId) => $"{what} - notice {noticeId}",
        About = (what, noticeId) => $"{what}: notice {noticeId}",
        NewestCase = caseId => $"Case of the newest report: {caseId}",
        ContactTask = "Look which reports they are, why they stand together and when that is not right.",
        PoliceTask = "Look which reports they are and say whether you take them over. If you do not: say why.",
        PersonDecides = "The system only lays them side by side. A person decides whether they belong together.",
        DecideAt = link => $"Look and decide (link for you alone): {link}",
    };
}
