using AlertPipeline.Identity.Names;

namespace AlertPipeline.Tests.Identity.Names;

public sealed class TypingErrorsTests
{
    [Theory]
    [InlineData("mitchell", "mitcbell", true)]
    [InlineData("mitchell", "mithell", true)]
    [InlineData("mitchell", "mitchelll", true)]
    [InlineData("mitchell", "imtchell", true)]
    [InlineData("mitchell", "mitchelx", true)]
    [InlineData("mitchell", "mitchell", true)]
    [InlineData("mitchell", "mxtcbell", false)]
    [InlineData("mitchell", "mitche", false)]
    [InlineData("amin", "amina", false)]
    [InlineData("", "", false)]
    public void One_slip_in_a_long_word_is_a_typing_error(string one, string other, bool areOneApart)
    {
        Assert.Equal(areOneApart, TypingErrors.AreOneApart(one, other));
        Assert.Equal(areOneApart, TypingErrors.AreOneApart(other, one));
    }
}
