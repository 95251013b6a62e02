using System.Text.RegularExpressions;
using AlertPipeline.Protection;

namespace AlertPipeline.Tests.Protection;

public sealed partial class KeyedHasherTests
{
    private readonly KeyedHasher hasher = new(KeyRings.Of("2", "1"));

    [Fact]
    public void Equal_values_have_equal_keys_and_others_have_not()
    {
        Assert.Equal(hasher.MatchKeys("v-number", "0123456789"), hasher.MatchKeys("v-number", "0123456789"));
        Assert.NotEqual(hasher.MatchKeys("v-number", "0123456789"), hasher.MatchKeys("v-number", "0123456780"));
    }

    [Fact]
    public void Equal_texts_of_different_kinds_do_not_meet()
    {
        Assert.Empty(hasher.MatchKeys("name", "1").Intersect(hasher.MatchKeys("v-number", "1")));
        Assert.Empty(hasher.MatchKeys("ab", "c").Intersect(hasher.MatchKeys("a", "bc")));
    }

    [Fact]
    public void The_current_key_comes_first_and_the_older_one_still_matches()
    {
        var before = new KeyedHasher(KeyRings.Of("1")).MatchKeys("name", "amal");

        var now = hasher.MatchKeys("name", "amal");

        Assert.StartsWith("2.", now[0]);
        Assert.Equal(before, now.Skip(1));
    }

    [Fact]
    public void Match_keys_are_safe_as_table_keys() =>
        Assert.All(hasher.MatchKeys("name", "amal"), key => Assert.Matches(TableKey(), key));

    [Fact]
    public void Identifiers_do_not_change_when_the_other_keys_are_rotated() =>
        Assert.Equal(new KeyedHasher(KeyRings.Of("1")).Identify("report", "coa/7"), hasher.Identify("report", "coa/7"));

    [Fact]
    public void Identifiers_have_32_bytes_and_differ_by_kind()
    {
        Assert.Equal(32, hasher.Identify("report", "coa/7").Length);
        Assert.NotEqual(hasher.Identify("report", "coa/7"), hasher.Identify("case", "coa/7"));
    }

    [GeneratedRegex("^[12]\\.[A-Za-z0-9_-]{43}$", RegexOptions.NonBacktracking)]
    private static partial Regex TableKey();
}
