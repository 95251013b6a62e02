using AlertPipeline.Functions.Forms;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Forms;

public sealed class FormFactsTests
{
    [Fact]
    public void Whatever_the_form_says_to_call_for_is_urgent_by_the_rules() =>
        Assert.All(FormFacts.Urgent, fact => Assert.Equal(UrgencyLevel.Urgent, LevelWith(fact)));

    [Fact]
    public void A_sign_that_only_helps_to_judge_is_high_by_the_rules() => Assert.All(FormFacts.Signs, fact => Assert.Equal(UrgencyLevel.High, LevelWith(fact)));

    [Fact]
    public void The_form_asks_for_every_fact_that_the_rules_see() =>
        Assert.Equal([Circumstance.EarlierEpisodes, .. TraffickingQuestions.Marks], Enum.GetValues<Circumstance>().Except([.. FormFacts.Urgent, .. FormFacts.Signs]));

    private static UrgencyLevel LevelWith(Circumstance fact)
    {
        var report = Some.Report(Some.Child() with { BirthDate = null, AgeRange = new AgeRange(17, 17) }) with
        {
            Circumstances = new Dictionary<Circumstance, Answer> { [fact] = Answer.Yes },
        };
        return UrgencyAssessment.Of(UrgencyInput.From(report, Some.Now, namesProtectedLocation: false)).Level;
    }
}
