using AlertPipeline.Functions.Forms;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Forms;

public sealed class FormTextTests
{
    public static TheoryData<string> Languages { get; } = ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_fault_that_a_form_can_have_has_a_sentence_of_its_own(string language)
    {
        var texts = FormTexts.For(language);
        string[] canBeMissing = [FormFields.Name, FormFields.Seen, FormFields.Types, FormFields.Role, FormFields.Callback, FormFields.AccessCode];
        string[] canBeWrong = [FormFields.Birth, FormFields.VNumber, FormFields.Seen, FormFields.Happened, FormFields.Location, FormFields.Municipality, FormFields.Phase, FormFields.AccessCode];

        Assert.All(canBeMissing, field => Assert.NotEqual(texts.OtherFault, new FormFault(field, FormFaultKind.Missing).Text(texts)));
        Assert.All(canBeWrong, field => Assert.NotEqual(texts.OtherFault, new FormFault(field, FormFaultKind.Wrong).Text(texts)));
    }

    [Fact]
    public void Both_languages_say_the_same_things()
    {
        Assert.Equal(DutchFormTexts.Texts.Fields.Keys, EnglishFormTexts.Texts.Fields.Keys);
        Assert.Equal(DutchFormTexts.Texts.Choices.Keys, EnglishFormTexts.Texts.Choices.Keys);
        Assert.Equal(DutchReceiptTexts.Texts.Facts.Keys, EnglishReceiptTexts.Texts.Facts.Keys);
        Assert.Equal(DutchFormTexts.Texts.Fields.Values.Select(Shape), EnglishFormTexts.Texts.Fields.Values.Select(Shape));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_notice_step_and_state_has_words(string language)
    {
        Assert.Equal(Enum.GetValues<FormNotice>().Skip(1).Order(), FormTexts.For(language).Notices.Keys.Order());
        Assert.Equal(Enum.GetValues<OutlookWhat>().Order(), ReceiptTexts.For(language).Nexts.Keys.Order());
        Assert.Equal(Enum.GetValues<ReportStatus>().Order(), ReceiptTexts.For(language).States.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_fact_that_a_report_can_lack_has_words(string language)
    {
        var lacking = UsefulFacts.MissingFrom(new Report { Kind = ReportKind.Missing, Reporter = new Reporter("mentor", "1"), Phase = Phase.InTransit });
        var without = UsefulFacts.MissingFrom(new Report { Kind = ReportKind.Missing, Reporter = new Reporter("mentor", "1") });
        var concern = UsefulFacts.MissingFrom(new Report { Kind = ReportKind.Concern, Reporter = new Reporter("mentor", "1") });

        Assert.Equal(lacking.Union(without).Union(concern).Order(), ReceiptTexts.For(language).Facts.Keys.Order());
    }

    [Theory]
    [InlineData("nl", "nl")]
    [InlineData("en", "en")]
    [InlineData("de", "nl")]
    [InlineData(null, "nl")]
    public void It_is_Dutch_unless_English_is_asked_for(string? asked, string given)
    {
        Assert.Equal(given, FormTexts.For(asked).Language);
        Assert.Equal(given, ReceiptTexts.For(asked).Language);
    }

    private static (bool, bool, bool) Shape(FieldText text) => (text.Hint is null, text.Missing is null, text.Wrong is null);
}
