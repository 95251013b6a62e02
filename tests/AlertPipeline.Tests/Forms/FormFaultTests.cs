using AlertPipeline.Functions.Forms;

namespace AlertPipeline.Tests.Forms;

public sealed class FormFaultTests
{
    [Fact]
    public void An_empty_form_lacks_four_answers_in_the_order_of_the_form() => Assert.Equal(
        [Missing(FormFields.Name), Missing(FormFields.Seen), Missing(FormFields.Role), Missing(FormFields.Callback)], FilledForm.Faults(FilledForm.Of()));

    [Theory]
    [InlineData(FormFields.VNumber, "123", FormFields.VNumber)]
    [InlineData(FormFields.BirthYear, "1990", FormFields.Birth)]
    [InlineData(FormFields.BirthYear, "twaalf", FormFields.Birth)]
    [InlineData(FormFields.BirthDay, "5", FormFields.Birth)]
    [InlineData(FormFields.SeenDate, "2026-11-24", FormFields.Seen)]
    [InlineData(FormFields.SeenDate, "2016-11-24", FormFields.Seen)]
    [InlineData(FormFields.SeenDate, "gisteren", FormFields.Seen)]
    [InlineData(FormFields.SeenDate, "", FormFields.Seen)]
    [InlineData(FormFields.SeenTime, "", FormFields.Seen)]
    [InlineData(FormFields.Municipality, "Utrecht", FormFields.Municipality)]
    [InlineData(FormFields.Location, "111222333", FormFields.Location)]
    [InlineData(FormFields.Sex, "m", FormFields.Sex)]
    [InlineData(FormFields.Phase, "azc", FormFields.Phase)]
    [InlineData(FormFields.Certainty, "zeker", FormFields.Certainty)]
    [InlineData(FormFields.Facts, "misspelt", null)]
    [InlineData(FormFields.Told, "nobody", null)]
    public void A_wrong_answer_is_a_fault_of_its_field(string control, string answer, string? field) =>
        Assert.Equal([new FormFault(field, FormFaultKind.Wrong)], FilledForm.Faults(FilledForm.With((control, answer))));

    [Theory]
    [InlineData(FormFields.Name)]
    [InlineData(FormFields.Description)]
    [InlineData(FormFields.Place)]
    [InlineData(FormFields.Note)]
    [InlineData(FormFields.Role)]
    [InlineData(FormFields.Callback)]
    public void A_text_that_is_too_long_says_so(string field)
    {
        Assert.Empty(FilledForm.Faults(FilledForm.With((field, new string('a', FormFaults.Longest(field))))));
        Assert.Equal([new FormFault(field, FormFaultKind.TooLong)], FilledForm.Faults(FilledForm.With((field, new string('a', FormFaults.Longest(field) + 1)))));
    }

    [Fact]
    public void A_time_that_is_not_known_to_anybody_is_no_fault() =>
        Assert.Empty(FilledForm.Faults(FilledForm.With((FormFields.SeenDate, ""), (FormFields.SeenTime, ""), (FormFields.Certainty, "unknown"))));

    [Theory]
    [InlineData("", FormFaultKind.Missing)]
    [InlineData("wrong", FormFaultKind.Wrong)]
    public void That_nobody_knows_who_sends_it_is_the_fault_of_the_access_code(string code, object kind) =>
        Assert.Equal([new FormFault(FormFields.AccessCode, (FormFaultKind)kind)], FormFaults.Of([], FilledForm.With((FormFields.AccessCode, code)), withoutAccess: true));

    private static FormFault Missing(string field) => new(field, FormFaultKind.Missing);
}
