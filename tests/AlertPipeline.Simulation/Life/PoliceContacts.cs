using System.Text;
using System.Text.RegularExpressions;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Life;

/// <summary>Contacts of the police who are offered cases: some accept, some refuse, some say that the child was found, most are busy. Link and code reach them by two ways.</summary>
internal sealed partial class PoliceContacts(SimulatedCluster cluster, Caller caller, Ledger ledger)
{
    private const int OneInSoMany = 3;
    private const string Acceptance = "act=accept&by=Bos&reference=PL-1";
    private const string Found = "act=found&by=Bos";
    private static readonly string[] Answers = [Acceptance, "act=refuse&by=Bos&reason=no-capacity", "act=refuse&by=Bos&reason=not-our-region", Found];

    private readonly Dictionary<(string Person, string Case), string> links = [];
    private readonly HashSet<(string Person, string Case)> answered = [];

    private readonly ILookup<string, string> persons =
        SimulatedSettings.Book.People.SelectMany(person => person.Contacts.Select(contact => (contact.Address, person.Id))).ToLookup(known => known.Address, known => known.Id, StringComparer.Ordinal);

    /// <summary>A message arrives.</summary>
    public void Receive(SentMessage message)
    {
        if (persons[message.To].FirstOrDefault() is not { } person || Reference().Match(message.Text) is not { Success: true } about)
        {
            return;
        }

        var offer = (person, about.Value);
        if (Link().Match(message.Text) is { Success: true } link)
        {
            links[offer] = link.Value;
            caller.Send(new("GET", link.Value, null, []), answer => ledger.Followed(link.Value, answer.Status));
        }

        if (Code().Match(message.Text) is { Success: true } code && answered.Add(offer) && cluster.World.Random.Next(OneInSoMany) == 0)
        {
            cluster.World.After(TimeSpan.FromSeconds(cluster.World.Random.Next(30, 2400)), () => Open(offer, code.Groups["code"].Value));
        }
    }

    private void Open((string Person, string Case) offer, string code)
    {
        if (links.TryGetValue(offer, out var path))
        {
            Post(path, $"code={code}", page => Answer(path, offer, Session().Match(page).Groups["session"].Value, Answers[cluster.World.Random.Next(Answers.Length)]));
        }
    }

    private void Answer(string path, (string Person, string Case) offer, string session, string answer)
    {
        var at = cluster.World.Now;
        if (session.Length > 0)
        {
            Post(path, $"session={Uri.EscapeDataString(session)}&{answer}", page => Hear(page, new(offer.Case, offer.Person, answer == Acceptance, at), answer));
        }
    }

    // The session may be over by the time an answer gets through; then the page asks for the code again.
    private void Hear(string page, PoliceAnswer said, string answer)
    {
        if (answer != Found && !page.Contains("name=\"code\"", StringComparison.Ordinal))
        {
            ledger.PoliceAnswered(said);
        }
    }

    private void Post(string path, string form, Action<string> read) =>
        caller.Send(new("POST", path, null, Encoding.UTF8.GetBytes(form), "application/x-www-form-urlencoded"), answer => read(Encoding.UTF8.GetString(answer.Body)));

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Reference();

    [GeneratedRegex("/hand-overs/[A-Za-z0-9_-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Link();

    [GeneratedRegex("Code: (?<code>[0-9]{6})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Code();

    [GeneratedRegex("name=\"session\" value=\"(?<session>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Session();
}
