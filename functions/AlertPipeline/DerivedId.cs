using System.Security.Cryptography;
using System.Text;
using AlertPipeline.Audits;
using AlertPipeline.Clusters;
using AlertPipeline.Links;
using AlertPipeline.Notifications;
using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline;

/// <summary>Ids that follow from what they name, so that a retry writes the same row.</summary>
public static class DerivedId
{
    // Crockford's alphabet: no I, L, O or U, so that a reference survives a telephone call.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The id of the case that a report opens. A split opens the next generation.</summary>
    /// <returns>Twelve letters and digits in groups of four: 60 bits, the reference that people use.</returns>
    public static string Case(string reportId, int generation = 0) => Reference(Hash("case", reportId, $"{generation}"));

    /// <summary>Whether a text has the form of the id of a case, and so holds nothing else.</summary>
    public static bool IsCase(string text) =>
        text.Length == 14 && text.Index().All(letter => letter.Index is 4 or 9 ? letter.Item == '-' : Alphabet.Contains(letter.Item));

    /// <summary>The first 60 bits of a hash as twelve letters and digits in groups of four.</summary>
    internal static string Reference(byte[] hash)
    {
        var letters = string.Concat(Enumerable.Range(0, 12).Select(index => Alphabet[hash[index] & 31]));
        return $"{letters[..4]}-{letters[4..8]}-{letters[8..]}";
    }

    /// <summary>The id of a message to a person: the same decision always gives the same id.</summary>
    public static string Notification(string caseId, int eventNumber, string step, string personId, string channel, int round) =>
        Convert.ToHexStringLower(Hash("notification", caseId, $"{eventNumber}", step, personId, channel, $"{round}").AsSpan(0, 16));

    /// <summary>The id of a message that goes another way because one did not reach its reader: the same whichever of several that failed asks for it.</summary>
    internal static string NextChannel(string caseId, Notification failed, ChannelKind channel) => Convert.ToHexStringLower(Hash(
        "next-channel", caseId, $"{failed.StartedByEvent}", failed.Step, failed.PersonId, $"{failed.Purpose}", $"{failed.CreatedAt.ToUnixTimeMilliseconds()}", $"{channel}").AsSpan(0, 16));

    /// <summary>The id of a message to a person about a contact that is gone; another one for another version of the directory.</summary>
    internal static string GoneContact(GoneContact gone, ChannelKind channel, string directory) =>
        Convert.ToHexStringLower(Hash("gone-contact", gone.PersonId, $"{gone.Kind}", $"{channel}", directory).AsSpan(0, 16));

    /// <summary>Whether a text has the form of the id of a message to a person, and so holds nothing else.</summary>
    public static bool IsNotification(string text) => text.Length == 32 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The id of a dead letter: the same message that fails again is the same dead letter.</summary>
    public static string DeadLetter(string queue, string body) => Convert.ToHexStringLower(Hash("dead-letter", queue, body).AsSpan(0, 16));

    /// <summary>The id of a message to a person about a dead letter; another one each time it was put back.</summary>
    public static string DeadLetterAlert(string deadLetterId, string personId, string channel, Instant? replayedAt) =>
        Convert.ToHexStringLower(Hash("dead-letter-alert", deadLetterId, personId, channel, $"{replayedAt?.ToUnixTimeMilliseconds()}").AsSpan(0, 16));

    /// <summary>The id of a message to a person about findings of an audit; the same for the same kinds of findings within the same hour.</summary>
    public static string AuditAlarm(IEnumerable<AuditKind> kinds, string personId, ChannelKind channel, Instant now) => Convert.ToHexStringLower(Hash(
        "audit-alarm", string.Join(' ', kinds.Order()), personId, $"{channel}", $"{now.ToUnixTimeSeconds() / NodaConstants.SecondsPerHour}").AsSpan(0, 16));

    /// <summary>The id of the start of a shift: somebody comes on in a layer of a team at a moment.</summary>
    public static string ShiftStart(string team, Shift shift) =>
        Convert.ToHexStringLower(Hash("shift", team, $"{shift.Layer}", shift.PersonId, $"{shift.From.ToUnixTimeMilliseconds()}").AsSpan(0, 16));

    /// <summary>The id of the message about the start of a shift on a channel.</summary>
    public static string ShiftNotice(string shiftId, string channel) => Convert.ToHexStringLower(Hash("shift-notice", shiftId, channel).AsSpan(0, 16));

    /// <summary>The id of the message that answers a text message.</summary>
    internal static string ReplyAnswer(string replyId) => Convert.ToHexStringLower(Hash("reply-answer", replyId).AsSpan(0, 16));

    /// <summary>The id of a message to a partner: the same change of the same report always gives the same id.</summary>
    public static string Callback(string reportId, Instant changedAt) =>
        Convert.ToHexStringLower(Hash("callback", reportId, $"{changedAt.ToUnixTimeMilliseconds()}").AsSpan(0, 16));

    /// <summary>The id of a correction: the same wish of the same moment is the same one.</summary>
    public static string Correction(string caseId, string kind, string from, string to, Instant at) =>
        Convert.ToHexStringLower(Hash("correction", caseId, kind, from, to, $"{at.ToUnixTimeTicks()}").AsSpan(0, 16));

    /// <summary>The id of a link: the same two ends on the same ground, whichever comes first.</summary>
    public static string Link(LinkEnd one, LinkEnd other, GroundKind ground) =>
        Convert.ToHexStringLower(Hash(["link", ground.ToWord(), .. new[] { one, other }.Select(end => $"{end.Kind.ToWord()} {end.Id}").Order(StringComparer.Ordinal)]).AsSpan(0, 16));

    /// <summary>The id of a pair of reports, whichever of the two comes first.</summary>
    public static string Pair(string reportId, string otherId) =>
        Convert.ToHexStringLower(Hash(["pair", .. new[] { reportId, otherId }.Order(StringComparer.Ordinal)]).AsSpan(0, 16));

    private static byte[] Hash(params string[] parts) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
}
