using AlertPipeline.Functions.Forms;
using AlertPipeline.Functions.Pages;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Forms;

public sealed class FormPageTests
{
    private static readonly string[] Controls =
    [
        FormFields.Name, FormFields.BirthDay, FormFields.BirthYear, FormFields.VNumber, FormFields.Description, FormFields.SeenDate, FormFields.SeenTime,
        FormFields.Place, FormFields.TransitFrom, FormFields.Note, FormFields.Role, FormFields.Callback,
    ];

    [Fact]
    public void Nothing_that_was_filled_in_becomes_markup() => Always.Holds(
        ArbMap.Default.GeneratorFor<NonNull<string>>(),
        text => Assert.DoesNotContain("<mark", Render([.. Controls.Select(control => (control, $"\"'></textarea><mark {Valid(text.Get)}"))])),
        times: 50);

    [Theory]
    [InlineData(FormFields.Description)]
    [InlineData(FormFields.Note)]
    public void A_text_of_several_lines_keeps_its_lines(string field) =>
        Assert.Contains(">\neen&#xA;&#xA;twee</textarea>", Render([(field, "een\n\ntwee")]));

    [Fact]
    public void The_access_code_is_not_in_the_page() => Assert.DoesNotContain("geheim", Render([(FormFields.AccessCode, "geheim")]));

    [Fact]
    public void The_button_that_Enter_presses_is_the_one_that_sends() =>
        Assert.DoesNotContain($"name=\"{FormFields.Language}\"", Render([]).Split("type=\"submit\"")[1].Split('>')[0]);

    [Fact]
    public void What_is_written_in_any_browser_without_has_is_the_alarm() =>
        Assert.Contains("@supports not selector(:has(*))", System.Text.Encoding.UTF8.GetString(Assets.Styles.Bytes));

    private static string Render((string, string)[] fields) => PageLayout.Render(FormPage.Of(new FormView
    {
        Address = new FormAddress(Language: null, Link: null),
        Ticket = "ticket",
        Municipalities = Some.Book.Municipalities,
        Input = FilledForm.Of(fields),
    })).ToString();

    private static string Valid(string text) => new([.. text.Where(character => !char.IsSurrogate(character))]);
}
