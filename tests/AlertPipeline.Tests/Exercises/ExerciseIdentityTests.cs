using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;
using AlertPipeline.Labels;
using AlertPipeline.Reports;
using AlertPipeline.Tests.Identity;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Exercises;

/// <summary>An exercise and what is real never meet, however alike the children are.</summary>
public sealed class ExerciseIdentityTests
{
    private static readonly ExerciseKind?[] Worlds = [null, .. Enum.GetValues<ExerciseKind>().Cast<ExerciseKind?>()];

    [Fact]
    public void No_key_of_an_exercise_is_a_key_of_what_is_real_or_of_another_kind_of_exercise() => Always.Holds(
        from one in AnyFacts.One
        from other in AnyFacts.One
        select (one, other),
        pair => Assert.All(Apart, worlds => Assert.Empty(
            KeysOf(MatchKeys.Written(pair.one with { Exercise = worlds.One })).Intersect(KeysOf(MatchKeys.Sought(pair.other with { Exercise = worlds.Other }))))));

    [Fact]
    public void An_exercise_finds_what_the_same_report_would_find_if_it_were_real() => Always.Holds(
        from facts in AnyFacts.One
        from kind in Gen.Elements(Enum.GetValues<ExerciseKind>())
        select (facts, kind),
        of => Assert.Equal(
            MatchKeys.Sought(of.facts).Select(value => value with { Exercise = of.kind }), MatchKeys.Sought(of.facts with { Exercise = of.kind })));

    [Fact]
    public void The_same_child_in_an_exercise_and_in_truth_is_two_children() => Assert.All(
        Apart, worlds => Assert.Equal(Match.None, IdentityComparison.Compare(Some.Facts() with { Exercise = worlds.One }, Some.Facts() with { Exercise = worlds.Other })));

    [Fact]
    public void A_case_is_what_its_first_report_is() => Assert.Equal(Worlds, Worlds.Select(world => Of(world).Exercise));

    [Fact]
    public void People_cannot_merge_an_exercise_with_what_is_real() => Assert.All(
        Apart, worlds => Assert.Equal(new ActOutcome.Refused(ActRefusal.OtherCaseUnknown), CorrectionDecision.Decide(Of(worlds.One), Merge, Other(worlds.Other), "", "on-call", Some.Now)));

    [Fact]
    public void People_can_merge_exercises() =>
        Assert.IsType<ActOutcome.Begun>(CorrectionDecision.Decide(Of(ExerciseKind.Drill), Merge, Other(ExerciseKind.Drill), "", "on-call", Some.Now));

    [Fact]
    public void What_people_say_of_invented_children_teaches_nothing()
    {
        var begun = Assert.IsType<ActOutcome.Begun>(CorrectionDecision.Decide(Of(null), Merge with { Kind = CorrectionKind.KeepApart }, Other(null), "", "on-call", Some.Now));

        Assert.NotEmpty(PairLabels.Of(begun.Correction, Other(null), Of(null)));
        Assert.Empty(PairLabels.Of(begun.Correction, Other(ExerciseKind.Drill), Of(ExerciseKind.Drill)));
    }

    private static IEnumerable<(ExerciseKind? One, ExerciseKind? Other)> Apart => from one in Worlds from other in Worlds where one != other select (one, other);

    private static CorrectionRequest Merge => new(CorrectionKind.Merge, "DDDD-EEEE-FFFF", [], Undoes: null, "one child", "Sanne de Boer");

    private static Case Of(ExerciseKind? exercise) => Some.Open(Report("report-1", exercise));

    private static Case Other(ExerciseKind? exercise) => Some.Open(Report("report-2", exercise)) with { Id = "DDDD-EEEE-FFFF" };

    private static CaseReport Report(string id, ExerciseKind? exercise) => Some.CaseReport(id: id) with { Facts = Some.Facts(reportId: id) with { Exercise = exercise } };

    private static IEnumerable<(string, string)> KeysOf(IEnumerable<MatchValue> values) => values.Select(value => (value.HashedAs, value.Value));
}
