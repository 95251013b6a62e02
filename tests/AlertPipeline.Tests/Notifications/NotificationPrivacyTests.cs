using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Identity;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Texts;
using AlertPipeline.Urgency;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Notifications;

public sealed class NotificationPrivacyTests
{
    private static readonly Gen<string> Words = Gen.Elements("bcdfghjklmnpqrstvwxz".ToCharArray()).ListOf(7).Select(string.Concat);

    private static readonly Gen<Report> Reports =
        from words in Words.ListOf(9)
        from day in Gen.Choose(0, 4000)
        from number in Gen.Choose(1_000_000_000, int.MaxValue)
        select Some.Report() with
        {
            PartnerReference = words[0],
            PartnerCaseReference = words[1],
            Reporter = new Reporter(words[2], words[3]),
            Child = new Child
            {
                GivenName = words[4],
                FamilyName = words[5],
                OtherNames = [words[6]],
                Description = words[7],
                VNumber = $"{number}",
                BirthDate = new LocalDate(2008, 1, 2).PlusDays(day),
            },
            LastSeen = new LastSeen { At = Some.Now, Certainty = Certainty.Exact, MunicipalityCode = "GM1950", LocationCode = words[8], Place = words[8] },
            Circumstances = new Dictionary<Circumstance, Answer> { [Circumstance.ProtectedReceptionIndicated] = Answer.Yes },
        };

    [Fact]
    public void No_message_holds_anything_that_a_report_says_about_the_child_or_its_reporter() => Always.Holds(Reports.Two(), pair =>
    {
        var first = Describe(pair.Item1, "report-1");
        var current = CaseJoining.Decide(Some.Open(first), Describe(pair.Item2, "report-2"), Some.Book, Some.Now).Case;

        foreach (var purpose in Enum.GetValues<NotificationPurpose>())
        {
            var text = AllOf(Some.Notification() with { Purpose = purpose }, current);
            Assert.All([pair.Item1, pair.Item2], report => Assert.All(Secrets(report), secret => Assert.DoesNotContain(secret, text)));
        }
    });

    [Fact]
    public void No_message_says_what_the_child_may_be_a_victim_of()
    {
        var text = AllOf(Some.Notification(), Some.Open(UrgencyLevel.Urgent));

        Assert.DoesNotContain(UrgencyRules.All, rule => text.Contains(rule.Dutch) || text.Contains(rule.English));
        Assert.All(["opvang", "asiel", "COA", "slachtoffer", "misdrijf", "uitbuiting", "reception", "asylum", "victim", "crime", "exploitation"], word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    private static string AllOf(Notification message, Case current) => string.Join('\n', Enum.GetValues<Language>()
        .Select(language => Some.Written(message, current, link: null, MessageTexts.In(language)))
        .SelectMany(written => new[] { written.Subject, written.Text, written.Short }));

    private static CaseReport Describe(Report report, string id) => Some.CaseReport(id: id) with
    {
        Facts = IdentityFacts.From(report, Some.PartnerId, Some.Now, "report-1", aboutId: null),
        Input = UrgencyInput.From(report, Some.Now, namesProtectedLocation: false),
        LastSeenAt = report.LastSeen.At,
        Route = Routing.Of(report, Some.PartnerId, Some.Book),
    };

    private static IEnumerable<string> Secrets(Report report) =>
    [
        report.PartnerReference!, report.PartnerCaseReference!, report.Reporter.Role, report.Reporter.Callback,
        report.Child.GivenName!, report.Child.FamilyName!, report.Child.OtherNames[0], report.Child.Description!, report.Child.VNumber!,
        $"{report.Child.BirthDate:yyyy-MM-dd}", $"{report.Child.BirthDate:dd-MM-yyyy}", report.LastSeen.Place!,
    ];
}
