using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace AlertPipeline;

/// <summary>How domain values look as JSON: camelCase names, kebab-case words, ISO 8601 times.</summary>
public static class DomainJson
{
    /// <summary>For answers, messages and configuration: a member that is not known is refused, so that a misspelt setting is not lost.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>
    /// For rows: what a value can be worked out from is stored, not what is worked out, and a row is read also when another version
    /// of the app wrote it with a member more or less.
    /// </summary>
    public static JsonSerializerOptions Stored { get; } = new(Options)
    {
        IgnoreReadOnlyProperties = true,
        RespectRequiredConstructorParameters = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
            PropertyNameCaseInsensitive = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new IsoDurationConverter());
        return options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
    }
}
