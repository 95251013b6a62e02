using AlertPipeline.Functions.Forms;

namespace AlertPipeline.Tests.Forms;

public sealed class FormInputTests
{
    [Fact]
    public void Blanks_around_a_value_are_not_part_of_it() => Assert.Equal("Yusuf Ahmadi", FilledForm.Of((FormFields.Name, "  Yusuf Ahmadi \r\n")).Text(FormFields.Name));

    [Fact]
    public void A_field_of_blanks_is_blank() => Assert.True(FilledForm.Of((FormFields.SeenDate, " "), (FormFields.SeenTime, "")).IsBlank(FormFields.Seen));

    [Fact]
    public void A_field_of_several_parts_is_not_blank_when_one_of_them_is_filled_in() =>
        Assert.False(FilledForm.Of((FormFields.SeenTime, "19:00")).IsBlank(FormFields.Seen));

    [Fact]
    public void More_fields_than_any_form_has_are_not_read() => Assert.Null(FormInput.Parse(string.Join('&', Enumerable.Range(0, 5000).Select(number => $"a{number}=1"))));

    [Theory]
    [InlineData("")]
    [InlineData("&&&")]
    [InlineData("=")]
    [InlineData("name")]
    [InlineData("name=%")]
    [InlineData("name=%FF%FE")]
    public void Whatever_else_comes_is_read_as_far_as_it_goes(string body) => Assert.NotNull(FormInput.Parse(body));
}
