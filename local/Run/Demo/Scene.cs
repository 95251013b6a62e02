using System.Text.RegularExpressions;

namespace Local;

/// <summary>What one sees of the story at one moment.</summary>
/// <param name="BoyByCoa">The id of COA's report; null when it was not accepted.</param>
/// <param name="BoyByNidos">The id of the report of Nidos.</param>
/// <param name="GirlByNgo">The id of the NGO's report.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Messages">What the inbox has received.</param>
internal sealed partial record Scene(
    string? BoyByCoa, string? BoyByNidos, string? GirlByNgo, IReadOnlyList<DemoCase> Cases, IReadOnlyList<InboxMessage> Messages)
{
    public const string FirstOnCall = "anna";
    public const string SecondOnCall = "bram";
    public const string PoliceContact = "politie-noord";

    public DemoCase? Boy => Cases.FirstOrDefault(item => item.Holds(BoyByCoa));

    public DemoCase? Girl => Cases.FirstOrDefault(item => item.Holds(GirlByNgo));

    /// <summary>The story's cases, without those of earlier plays.</summary>
    public IEnumerable<DemoCase> Own => Cases.Where(item => item.Holds(BoyByCoa) || item.Holds(BoyByNidos) || item.Holds(GirlByNgo));

    /// <summary>The link by which the first person on call can take the boy's case, once all about him has come in.</summary>
    public Uri? LinkForBoy =>
        Boy is { AcknowledgedBy: null, Reports.Count: > 1 } boy && AlertTo(boy, FirstOnCall) is { } alert && Link().Match(alert.Text) is { Success: true } link
            ? new Uri(link.Value)
            : null;

    /// <summary>The first message about a case to a person.</summary>
    public InboxMessage? AlertTo(DemoCase? about, string person) =>
        About(about).FirstOrDefault(message => message.To.Split('@')[0] == person);

    /// <summary>Whether anyone but the first person on call was told of a case.</summary>
    public bool ReachedOthers(DemoCase? about) => About(about).Any(message => message.To.Split('@')[0] != FirstOnCall);

    [GeneratedRegex(@"https?://\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    private IEnumerable<InboxMessage> About(DemoCase? about) => Messages.Where(message => about is not null && message.CaseId == about.CaseReference);
}
