using AlertPipeline.Functions.Forms;
using AlertPipeline.Functions.Pages;
using AlertPipeline.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Forms;

public sealed class FormPageTests
{
    private static readonly string[] Controls =
    [
        FormFields.Name, FormFields.BirthDay, FormFields.BirthYear, FormFields.VNumber, FormFields.Description, FormFields.SeenDate, FormFields.SeenTime,
        FormFields.Place, FormFields.TransitFrom, FormFields.Plate, FormFields.Make, FormFields.Note, FormFields.Role, FormFields.Callback,
    ];

    private static readonly string[] ConcernControls =
    [
        FormFields.Name, FormFields.Description, FormFields.HappenedDate, FormFields.Place, FormFields.Plate, FormFields.Make, FormFields.Phone,
        FormFields.Account, FormFields.Address, FormFields.Person, FormFields.Note, FormFields.Role, FormFields.Callback,
    ];

    [Theory]
    [InlineData(ReportKind.Missing)]
    [InlineData(ReportKind.Concern)]
    public void Nothing_that_was_filled_in_becomes_markup(ReportKind kind) => Always.Holds(
        ArbMap.Default.GeneratorFor<NonNull<string>>(),
        text => Assert.DoesNotContain(
            "<mark", Render([.. ControlsOf(kind).Select(control => (control, $"\"'></textarea><mark {Valid(text.Get)}"))], kind)),
        times: 50);

    [Theory]
    [InlineData(ReportKind.Missing)]
    [InlineData(ReportKind.Concern)]
    public void Everything_that_was_filled_in_is_shown_again(ReportKind kind)
    {
        var page = Render([.. ControlsOf(kind).Select(control => (control, $"kept-{control}."))], kind);

        Assert.All(ControlsOf(kind), control => Assert.Contains($"kept-{control}.", page));
    }

    [Theory]
    [InlineData(ReportKind.Missing, ReportKind.Concern)]
    [InlineData(ReportKind.Concern, ReportKind.Missing)]
    public void Each_form_leads_to_the_other_with_the_same_link_and_language(ReportKind kind, ReportKind other)
    {
        var page = System.Net.WebUtility.HtmlDecode(Render([], kind, new FormAddress("en", "token")));

        Assert.Contains($"href=\"{new FormAddress("en", "token", other)}\"", page);
        Assert.Contains($"action=\"{new FormAddress("en", "token", kind)}\"", page);
    }

    [Fact]
    public void Of_a_missing_child_only_a_vehicle_is_asked()
    {
        var page = Render([]);

        Assert.All([FormFields.Plate, FormFields.Colour, FormFields.Make], field => Assert.Contains($"name=\"{field}\"", page));
        Assert.All([FormFields.Phone, FormFields.Account, FormFields.Address, FormFields.Person, FormFields.Modus, FormFields.Forms], field => Assert.DoesNotContain($"name=\"{field}\"", page));
    }

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

    private static string[] ControlsOf(ReportKind kind) => kind == ReportKind.Concern ? ConcernControls : Controls;

    private static string Render((string, string)[] fields, ReportKind kind = ReportKind.Missing, FormAddress? address = null) => PageLayout.Render(FormPage.Of(new FormView
    {
        Address = (address ?? new FormAddress(Language: null, Link: null)) with { Kind = kind },
        Ticket = "ticket",
        Municipalities = Some.Book.Municipalities,
        Input = FilledForm.Of(fields),
    })).ToString();

    private static string Valid(string text) => new([.. text.Where(character => !char.IsSurrogate(character))]);
}
