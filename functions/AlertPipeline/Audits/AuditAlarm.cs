using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Texts;
using NodaTime;

namespace AlertPipeline.Audits;

/// <summary>Which findings people are told of, and the message that tells them, with counts and moments alone.</summary>
public static class AuditAlarm
{
    /// <summary>How long people are not told again of findings of a kind.</summary>
    public static Duration Quiet { get; } = Duration.FromHours(1);

    /// <summary>The findings that people are to be told of now.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="toldAt">When they were last told of a kind.</param>
    /// <param name="now">The present.</param>
    public static IReadOnlyList<AuditFinding> Untold(IEnumerable<AuditFinding> findings, IReadOnlyDictionary<AuditKind, Instant> toldAt, Instant now) =>
        [.. findings.Where(finding => !toldAt.TryGetValue(finding.Kind, out var told) || told + Quiet <= now)];

    /// <summary>Writes the message; the same kinds within the same hour are the same message.</summary>
    /// <param name="findings">What people are told of.</param>
    /// <param name="person">Who is told.</param>
    /// <param name="kind">The channel that the message goes by.</param>
    /// <param name="now">The present.</param>
    public static OutgoingMessage Compose(IReadOnlyList<AuditFinding> findings, Person person, ChannelKind kind, Instant now)
    {
        var texts = MessageTexts.In(person.Language);
        return new(
            DerivedId.AuditAlarm(findings.Select(finding => finding.Kind), person.Id, kind, now),
            CaseReference: null,
            texts.Faults.Audit(What(findings[0], texts), findings.Count > 1),
            string.Join('\n', [texts.Faults.AuditOpening, .. findings.Select(finding => Line(finding, texts)), texts.Faults.AuditClosing]),
            now);
    }

    private static string Line(AuditFinding finding, MessageTexts texts) =>
        texts.Faults.AuditLine(What(finding, texts), texts.Common.Write(finding.Oldest), texts.Faults.Cure(finding.Kind));

    private static string What(AuditFinding finding, MessageTexts texts) => texts.Faults.Found(finding.Kind, finding.Count);
}
