using System.Reflection;
using System.Text.Json;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Urgency;

/// <summary>Nationality, ethnicity, language, religion, origin, status and names are no input of urgency, nor is anything that stands for them.</summary>
public sealed class ForbiddenInputTests
{
    private static readonly string[] Forbidden =
    [
        "national", "nationaliteit", "citizen", "burgerschap", "staatsburger", "ethnic", "etnic", "race", "ras", "skin", "huid", "tribe", "stam", "clan",
        "language", "taal", "speak", "spreekt", "interpreter", "tolk", "script", "schrift", "dialect", "religio", "geloof", "godsdienst", "faith", "church", "kerk", "moskee", "mosque",
        "origin", "herkomst", "afkomst", "birthplace", "geboorteplaats", "geboorteland", "country", "land", "route", "passport", "paspoort",
        "status", "permit", "vergunning", "verblijf", "residence", "asylum", "asiel", "legal", "illegal", "dublin", "ind",
        "name", "naam", "number", "nummer", "bsn", "sex", "geslacht", "gender",
        "nuisance", "overlast", "offence", "travel", "reis", "mob",
    ];

    public static TheoryData<string> ForbiddenMembers =>
    [
        "Nationality", "Nationaliteit", "EthnicGroup", "Etniciteit", "MotherTongueLanguage", "Taal", "InterpreterNeeded", "Religion", "Geloof",
        "CountryOfOrigin", "Herkomst", "Geboorteland", "ResidenceStatus", "Verblijfsstatus", "AsylumProcedure", "FullName", "Achternaam", "Nuisance", "Overlast",
    ];

    [Fact]
    public void The_rules_see_nothing_that_is_forbidden() => Assert.DoesNotContain(MembersOf(typeof(UrgencyInput), []).Distinct(), IsForbidden);

    [Fact]
    public void The_rules_see_five_things_and_nothing_that_can_hold_a_text()
    {
        Assert.Equal(["Age", "ChildIsMissing", "Kind", "Signs", "UnseenFor"], PropertiesOf(typeof(UrgencyInput)).Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.All(PropertiesOf(typeof(UrgencyInput)), member => Assert.NotEqual(typeof(string), member.PropertyType));
    }

    [Theory]
    [MemberData(nameof(ForbiddenMembers))]
    public void A_forbidden_member_would_be_found(string name) => Assert.True(IsForbidden(name));

    [Fact]
    public void What_is_outside_the_input_never_changes_the_outcome() => Always.Holds(Pairs(), pair =>
    {
        var (report, other) = pair;
        Assert.Equal(Outcome(report), Outcome(other));
    });

    // Everything of a report but what the input is made of comes from another report.
    private static Gen<(Report, Report)> Pairs() =>
        from one in Reports
        from other in Reports
        from marks in Gen.SubListOf<Circumstance>(TraffickingQuestions.Marks)
        select (one, other with
        {
            Kind = one.Kind,
            Child = other.Child with { BirthDate = one.Child.BirthDate, BirthYear = one.Child.BirthYear, AgeRange = one.Child.AgeRange },
            LastSeen = other.LastSeen with { At = one.LastSeen.At },
            Transit = one.Transit,
            Phase = one.Phase,
            Concern = one.Concern is null ? null : (other.Concern ?? new Concern()) with { Types = one.Concern.Types },
            Circumstances = one.Circumstances.ToDictionary(
                asked => asked.Key, asked => TraffickingQuestions.Marks.Contains(asked.Key) ? (marks.Contains(asked.Key) ? Answer.Yes : Answer.No) : asked.Value),
        });

    private static Gen<Report> Reports { get; } =
        from kind in Gen.Elements(Enum.GetValues<ReportKind>())
        from words in Gen.Elements("Yusuf", "Ali", "Anna", "يوسف", "ዮናስ", "Nguyễn", "O'Neil", "").ListOf(9)
        from range in Gen.Choose(0, 25)
        from sex in Gen.Elements(Enum.GetValues<Sex>())
        from phase in Gen.Elements(Enum.GetValues<Phase>())
        from hours in Gen.Choose(0, 100)
        from types in Gen.SubListOf(Enum.GetValues<ConcernType>())
        from answers in Gen.Elements(Enum.GetValues<Answer>()).ListOf(Enum.GetValues<Circumstance>().Length)
        select Some.Report(new Child
        {
            GivenName = words[0], FamilyName = words[1], FullName = words[2], OtherNames = [words[3]], VNumber = words[4], Description = words[5], Sex = sex,
            AgeRange = range == 25 ? null : new AgeRange(range, range),
        }) with
        {
            Kind = kind, PartnerReference = words[6], PartnerCaseReference = words[7], Note = words[8], Phase = phase,
            Reporter = new Reporter(words[0], words[1]),
            LastSeen = new LastSeen { At = Some.Now - NodaTime.Duration.FromHours(hours), Place = words[2], MunicipalityCode = words[3], LocationCode = words[4] },
            Concern = types.Count == 0 ? null : new Concern { Types = types, Source = ConcernSource.Press },
            Circumstances = Enum.GetValues<Circumstance>().Zip(answers).ToDictionary(pair => pair.First, pair => pair.Second),
            Notified = new Notified(answers[0], answers[1], answers[2]),
        };

    private static string Outcome(Report report)
    {
        var assessed = UrgencyAssessment.Of(UrgencyInput.From(report, Some.Now, namesProtectedLocation: false));
        return $"{assessed.Level} {string.Join(' ', assessed.Reasons.SelectMany(reason => reason.Facts.Select(fact => $"{reason.Rule} {fact.Input}={fact.Value}")))}";
    }

    private static bool IsForbidden(string name) => Words(name).Any(word => Forbidden.Any(term =>
        word == term || (term.Length > 3 && (word.StartsWith(term, StringComparison.Ordinal) || word.EndsWith(term, StringComparison.Ordinal)))));

    private static string[] Words(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name).Split('-');

    private static PropertyInfo[] PropertiesOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    // Names of members all the way down, and of the words of an enum that say something about a child.
    private static IEnumerable<string> MembersOf(Type type, HashSet<Type> seen) => !seen.Add(type) ? []
        : type.IsEnum && type != typeof(ReportKind) ? Enum.GetNames(type)
        : type.Namespace!.StartsWith("AlertPipeline", StringComparison.Ordinal)
            ? PropertiesOf(type).SelectMany(member => MembersOf(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, seen).Prepend(member.Name))
            : [];
}
