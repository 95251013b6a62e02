using System.Globalization;
using System.Text.RegularExpressions;
using AlertPipeline.Identity;
using AlertPipeline.Identity.Explaining;
using AlertPipeline.Reports;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Identity.Explaining;

public sealed partial class WaterfallTests
{
    [Fact]
    public void It_begins_with_both_names_as_written_in_their_scripts() => Assert.Equal(
        "Namen: Yonas Tesfay / ዮናስ ተስፋይ", Tell(new Child { FullName = "Yonas Tesfay" }, new Child { FullName = "ዮናስ ተስፋይ" }).Nl[0]);

    [Fact]
    public void Each_token_says_which_it_met_and_what_that_gave()
    {
        var words = Tell(new Child { FullName = "Yonas Tesfay" }, new Child { FullName = "Jonas Tesfay" });

        Assert.Contains(words.Nl, line => line.StartsWith("Yonas - Jonas: voornamen die ", StringComparison.Ordinal) && Bits().IsMatch(line));
        Assert.Contains(words.En, line => line.StartsWith("Yonas - Jonas: given names that ", StringComparison.Ordinal) && Bits().IsMatch(line));
    }

    [Fact]
    public void A_name_that_only_one_report_has_is_named() => Assert.Contains(
        Tell(new Child { FullName = "Yonas Tesfay Haile" }, new Child { FullName = "Yonas Tesfay" }).En,
        line => line.StartsWith("Haile: a name that only one report has", StringComparison.Ordinal));

    [Fact]
    public void The_numbers_add_up_as_shown_in_both_languages() => Always.Holds(AnyFacts.One.Two(), pair =>
    {
        var words = Waterfall.Of(pair.Item1, pair.Item2, IdentityComparison.Explain(pair.Item1, pair.Item2));

        Assert.All([(words.Nl, "Samen: ", "nl-NL"), (words.En, "Together: ", "en-GB")], told => AssertAddsUp(told.Item1, told.Item2, CultureInfo.GetCultureInfo(told.Item3)));
        Assert.Equal(words.Nl.Count, words.En.Count);
    });

    [Fact]
    public void Decimals_are_written_as_each_language_does()
    {
        var words = Tell(Some.Child(), Some.Child() with { GivenName = "Yousuf" });

        Assert.All(words.Nl, line => Assert.DoesNotMatch(@"\d\.\d", line));
        Assert.All(words.En, line => Assert.DoesNotMatch(@"\d,\d", line));
    }

    [Fact]
    public void A_name_that_runs_from_right_to_left_does_not_turn_the_line_around() =>
        Assert.Equal("Namen: Yusuf / \u2068يوسف\u2069", Tell(new Child { FullName = "Yusuf" }, new Child { FullName = "يوسف" }).Nl[0]);

    [Fact]
    public void A_report_that_says_too_little_is_told_what_would_be_enough() =>
        Assert.Contains("Een hele naam of een V-nummer is genoeg", Tell(new Child { FullName = "Y." }, Some.Child()).Nl[^1], StringComparison.Ordinal);

    [Fact]
    public void A_report_without_a_name_says_so() => Assert.Equal("Names: (no name) / Yusuf Ahmadi", Tell(new Child { VNumber = "2812345678" }, Some.Child()).En[0]);

    [Theory]
    [InlineData(0.79999, "79,9%")]
    [InlineData(0.8, "80%")]
    [InlineData(0.9999, "meer dan 99,9%")]
    [InlineData(0.0004, "minder dan 0,1%")]
    public void A_probability_never_seems_to_reach_a_threshold_that_it_misses(double probability, string text) =>
        Assert.Equal(text, DutchWaterfallTexts.Texts.Percent(probability));

    [Fact]
    public void A_sum_that_is_trusted_in_part_says_so() =>
        Assert.Equal("Samen: +5,3. Daarvan telt 90%, want de gegevens hangen samen", DutchWaterfallTexts.Texts.SumLine(5.3m, 0.9));

    [Fact]
    public void Every_reason_and_every_verdict_has_words_in_both_languages() => Assert.All([DutchWaterfallTexts.Texts, EnglishWaterfallTexts.Texts], texts =>
    {
        Assert.Equal(Enum.GetValues<MatchReason>(), texts.Reasons.Keys.Order());
        Assert.Equal(Enum.GetValues<Likeness>(), texts.Verdicts.Keys.Order());
        Assert.Equal(Enum.GetValues<EvidenceGroups>().Except([EvidenceGroups.None]), texts.Kinds.Keys.Order());
    });

    private static MatchWords Tell(Child one, Child other) => Waterfall.Of(Some.Facts(one), Some.Facts(other), IdentityComparison.Explain(Some.Facts(one), Some.Facts(other)));

    private static void AssertAddsUp(IReadOnlyList<string> lines, string sum, CultureInfo culture)
    {
        var steps = lines.Skip(1).TakeWhile(line => !line.StartsWith(sum, StringComparison.Ordinal)).Select(line => decimal.Parse(Bits().Match(line).Groups["bits"].Value, culture));

        Assert.Equal(decimal.Parse(lines.First(line => line.StartsWith(sum, StringComparison.Ordinal))[sum.Length..], culture), steps.Sum());
    }

    [GeneratedRegex(@", (?<bits>[+-]?\d+[.,]\d)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bits();
}
