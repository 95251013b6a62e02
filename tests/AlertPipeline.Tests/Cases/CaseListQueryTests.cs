using AlertPipeline.Cases;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseListQueryTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public void Exercises_are_listed_only_where_they_are_asked_for(string? exercise, bool exercises) =>
        Assert.Equal(exercises, CaseListQuery.Read(Parameters("exercise", exercise)).Wish?.Exercises);

    [Theory]
    [InlineData("exercise", "yes", "/exercise")]
    [InlineData("exercises", "true", "")]
    public void What_is_misspelt_is_said(string name, string value, string pointer) =>
        Assert.Equal(pointer, Assert.Single(CaseListQuery.Read(Parameters(name, value)).Faults).Pointer);

    private static Dictionary<string, string> Parameters(string name, string? value) => value is null ? [] : new() { [name] = value };
}
