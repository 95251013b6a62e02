using System.Reflection;
using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Configuration;
using AlertPipeline.Functions.Cases;
using NodaTime;

namespace AlertPipeline.Tests.Cases.Acts;

public sealed class CaseMobTests
{
    [Fact]
    public void What_an_authority_established_is_written_down()
    {
        var change = Some.Open().RecordMob().Done();

        Assert.Equal([new MobRecord(MobState.Recorded, new LocalDate(2026, 11, 20), "COA", Act.First, Act.Desk, Act.Later)], change.Case.MobRecords);
        Assert.Equal(["MobRecorded on-call on 2026-11-20 by COA, written down by Sanne de Boer"], change.Lines());
    }

    [Fact]
    public void What_was_taken_back_is_written_down_beside_it()
    {
        var change = Some.Open().RecordMob().Done().Case.RecordMob(MobState.Withdrawn).Done();

        Assert.Equal([MobState.Recorded, MobState.Withdrawn], change.Case.MobRecords.Select(record => record.State));
        Assert.Equal([CaseEventKind.MobWithdrawn], change.Events.Select(line => line.Kind));
    }

    [Fact]
    public void Writing_it_down_twice_is_writing_it_down_once() => Assert.IsType<ActOutcome.Already>(Some.Open().RecordMob().Done().Case.RecordMob());

    [Fact]
    public void Nothing_else_of_the_case_changes_and_nobody_is_told() => Always.Holds(AnyCases.Cases, before =>
    {
        var change = before.RecordMob(before.MobRecords.Count == 0 ? MobState.Recorded : MobState.Withdrawn) is ActOutcome.Done done ? done.Change : CaseChange.Of(before);

        Assert.Equal(before, change.Case with { MobRecords = before.MobRecords, EventCount = before.EventCount, FreshAt = before.FreshAt, AnswerDueAt = before.AnswerDueAt });
        Assert.Equal(before.Whereabouts, change.Case.Whereabouts);
        Assert.Empty(change.Notifications);
    });

    [Fact]
    public void Only_a_person_s_decision_ever_sets_it()
    {
        var made = typeof(MobRecord).GetConstructors().Single();
        var set = typeof(Case).GetProperty(nameof(Case.MobRecords))!.SetMethod!;

        Assert.Equal([typeof(CaseMob)], Callers.Of(made, Domain).Distinct());
        Assert.Equal([typeof(CaseMob)], Callers.Of(set, Domain).Distinct());
    }

    private static Assembly[] Domain => [typeof(Case).Assembly, typeof(DirectoryFiles).Assembly, typeof(CaseDesk).Assembly];
}
