using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Urgency;

public sealed class UrgencyInputTests
{
    /// <summary>Each question that the rules see; the sign it becomes has its name.</summary>
    public static TheoryData<Circumstance> Questions => [.. Enum.GetValues<Circumstance>().Where(question => Enum.TryParse<UrgencySigns>(question.ToString(), out _))];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Yes_is_a_sign(Circumstance question) => Assert.Equal(Enum.Parse<UrgencySigns>(question.ToString()), Signs(question, Answer.Yes));

    [Theory]
    [MemberData(nameof(Questions))]
    public void Unknown_and_no_are_no_sign(Circumstance question) =>
        Assert.All([Answer.No, Answer.Unknown], answer => Assert.Equal(UrgencySigns.None, Signs(question, answer)));

    [Theory]
    [InlineData(Circumstance.Nuisance)]
    [InlineData(Circumstance.LeftBefore)]
    [InlineData(Circumstance.WantedToTravelOn)]
    [InlineData(Circumstance.EarlierEpisodes)]
    public void What_must_change_nothing_is_not_among_the_input(Circumstance mark) =>
        Assert.All(Enum.GetValues<Answer>(), answer => Assert.Equal(From(Some.Report()), From(With(mark, answer))));

    [Fact]
    public void Every_question_is_a_sign_or_must_change_nothing() => Assert.Equal(
        [Circumstance.EarlierEpisodes, Circumstance.Nuisance, Circumstance.LeftBefore, Circumstance.WantedToTravelOn],
        Enum.GetValues<Circumstance>().Except(Questions.Select<object[], Circumstance>(row => (Circumstance)row[0])));

    [Theory]
    [InlineData(Phase.Protected, UrgencySigns.FromProtectedReception)]
    [InlineData(Phase.BeforeRegistration, UrgencySigns.BeforeRegistration)]
    [InlineData(Phase.InTransit, UrgencySigns.InTransit)]
    [InlineData(Phase.PolAmv, UrgencySigns.None)]
    [InlineData(Phase.Unknown, UrgencySigns.None)]
    public void A_phase_can_be_a_sign(Phase phase, UrgencySigns sign) => Assert.Equal(sign, From(Some.Report() with { Phase = phase }).Signs);

    [Fact]
    public void A_journey_is_a_sign_whatever_the_phase() => Assert.Equal(
        UrgencySigns.OnJourney, From(Some.Report() with { Phase = Phase.PolAmv, Transit = new Transit(null, null, null) }).Signs);

    [Fact]
    public void A_location_that_the_directory_knows_as_protected_is_a_sign() =>
        Assert.Equal(UrgencySigns.AtProtectedLocation, UrgencyInput.From(Some.Report(), Some.Now, namesProtectedLocation: true).Signs);

    [Theory]
    [InlineData(ConcernType.PickUp, UrgencySigns.PickUpConcern)]
    [InlineData(ConcernType.Recruiting, UrgencySigns.RecruitingConcern)]
    [InlineData(ConcernType.RansomOrExtortion, UrgencySigns.RansomConcern)]
    [InlineData(ConcernType.NuisanceWithCoercion, UrgencySigns.None)]
    [InlineData(ConcernType.Other, UrgencySigns.None)]
    public void A_concern_can_be_a_sign(ConcernType type, UrgencySigns sign) => Assert.Equal(
        sign, From(Some.Report() with { Kind = ReportKind.Concern, Concern = new Concern { Types = [type] } }).Signs);

    [Fact]
    public void Only_a_report_of_a_missing_child_says_how_long_it_was_not_seen()
    {
        Assert.Equal(Duration.FromHours(2), From(Some.Report()).UnseenFor);
        Assert.Null(From(Some.Report() with { Kind = ReportKind.Supplement }).UnseenFor);
        Assert.Null(From(Some.Report() with { LastSeen = new LastSeen() }).UnseenFor);
    }

    [Fact]
    public void Ages_count_on_the_day_it_is_in_the_Netherlands()
    {
        var report = Some.Report(Some.Child() with { BirthDate = new LocalDate(2013, 11, 23) });

        Assert.Equal(new AgeSpan(12, 12), UrgencyInput.From(report, Instant.FromUtc(2026, 11, 22, 22, 59), namesProtectedLocation: false).Age);
        Assert.Equal(new AgeSpan(13, 13), UrgencyInput.From(report, Instant.FromUtc(2026, 11, 22, 23, 0), namesProtectedLocation: false).Age);
    }

    private static UrgencyInput From(Report report) => UrgencyInput.From(report, Some.Now, namesProtectedLocation: false);

    private static Report With(Circumstance question, Answer answer) =>
        Some.Report() with { Circumstances = new Dictionary<Circumstance, Answer> { [question] = answer } };

    private static UrgencySigns Signs(Circumstance question, Answer answer) => From(With(question, answer)).Signs;
}
