using System.Xml.Linq;
using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using AlertPipeline.Texts;
using AlertPipeline.Urgency;
using NodaTime.Text;

namespace AlertPipeline.Cap;

/// <summary>
/// Writes what a contact of the police was told of a case in the Common Alerting Protocol 1.2 (OASIS, 1 July 2010). It is private to that contact and holds no
/// personal data. It says the same in Dutch and in English. Updates and the cancel refer to everything that was told before.
/// </summary>
public static class CapAlert
{
    private static readonly XNamespace Cap = "urn:oasis:names:tc:emergency:cap:1.2";

    // The protocol wants an offset of hours and minutes, never Z; for UTC it is -00:00.
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'-00:00'");

    /// <summary>The last message of a hand-over.</summary>
    /// <param name="current">The case.</param>
    /// <param name="known">The hand-over, of which something was told.</param>
    /// <param name="units">The police units of the case; empty when unknown.</param>
    /// <param name="desk">The sender.</param>
    public static XDocument Latest(Case current, HandOver known, IReadOnlyList<PoliceUnit> units, PoliceDesk desk)
    {
        var news = known.Told[^1];
        return new XDocument(new XElement(
            Cap + "alert",
            Text("identifier", Identifier(current, known, news)),
            Text("sender", desk.Sender),
            Text("sent", Moment.Format(news.At)),
            Text("status", desk.StatusOf(current).ToString()),
            Text("msgType", TypeOf(news.Kind)),
            Text("scope", "Private"),
            Text("addresses", known.PersonId),
            known.Told.Count > 1 ? Text("references", string.Join(' ', known.Told.SkipLast(1).Select(earlier => Reference(current, known, earlier, desk)))) : null,
            Text("incidents", current.Id),
            Info(current, news, units, desk, MessageTexts.Dutch),
            Info(current, news, units, desk, MessageTexts.English)));
    }

    private static XElement Info(Case current, HandOverNews news, IReadOnlyList<PoliceUnit> units, PoliceDesk desk, MessageTexts texts) => new(
        Cap + "info",
        Text("language", texts.Cap.Language),
        Text("category", "Rescue"),
        Text("event", texts.Cap.Event(current.IsMissing)),
        Text("responseType", news.Kind == HandOverNewsKind.Ended ? "AllClear" : "Assess"),
        Text("urgency", UrgencyOf(current, news)),
        Text("severity", SeverityOf(current.Urgency.Level)),
        Text("certainty", current.IsMissing ? "Likely" : "Possible"),
        Text("headline", Headline(current, news, texts)),
        Text("instruction", news.Kind == HandOverNewsKind.Ended ? texts.Cap.EndedInstruction : texts.Cap.Instruction),
        Text("contact", desk.Phone),
        new XElement(Cap + "area", Text("areaDesc", units.Count == 0 ? texts.Cap.Country : string.Join(", ", units.Select(unit => texts.Cap.Unit(unit.Name))))));

    private static string Headline(Case current, HandOverNews news, MessageTexts texts) => news.Kind == HandOverNewsKind.Ended
        ? texts.HandOvers.Ended(current.Closure?.Reason)
        : texts.Cap.Headline(texts.Common.Levels[current.Urgency.Level], current.Id);

    private static string Reference(Case current, HandOver known, HandOverNews news, PoliceDesk desk) =>
        $"{desk.Sender},{Identifier(current, known, news)},{Moment.Format(news.At)}";

    // Case references, ids of persons and numbers hold none of the signs that the protocol bars: blanks, commas, < and &.
    private static string Identifier(Case current, HandOver known, HandOverNews news) => $"{current.Id}.{known.PersonId}.{news.Number}";

    private static string TypeOf(HandOverNewsKind kind) => kind switch
    {
        HandOverNewsKind.Offered => "Alert",
        HandOverNewsKind.Renewed => "Update",
        _ => "Cancel",
    };

    private static string UrgencyOf(Case current, HandOverNews news) => (news.Kind, current.Urgency.Level) switch
    {
        (HandOverNewsKind.Ended, _) => "Past",
        (_, UrgencyLevel.Urgent) => "Immediate",
        (_, UrgencyLevel.High) => "Expected",
        _ => "Future",
    };

    // A missing child is never a minor matter: where the rules say nothing of danger, how severe it is is not known.
    private static string SeverityOf(UrgencyLevel level) => level switch
    {
        UrgencyLevel.Urgent => "Severe",
        UrgencyLevel.High => "Moderate",
        _ => "Unknown",
    };

    private static XElement Text(string name, string value) => new(Cap + name, value);
}
