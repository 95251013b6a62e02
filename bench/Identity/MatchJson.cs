using System.Text.Json;
using AlertPipeline;

namespace Bench.Identity;

/// <summary>How figures are printed.</summary>
internal static class MatchJson
{
    /// <summary>As everything else, with four places.</summary>
    public static JsonSerializerOptions Options { get; } = new(DomainJson.Options) { Converters = { new RoundedNumber() } };
}
