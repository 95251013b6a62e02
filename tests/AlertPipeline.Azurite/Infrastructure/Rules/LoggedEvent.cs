using System.Reflection;
using System.Text.RegularExpressions;
using AlertPipeline.Audits;
using AlertPipeline.Functions;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Azurite.Infrastructure.Rules;

/// <summary>An event that the app logs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Level">Its level.</param>
/// <param name="Values">The names of the values in it.</param>
internal sealed partial record LoggedEvent(int Id, LogLevel Level, IReadOnlySet<string> Values)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<LoggedEvent> All { get; } =
    [
        .. new[] { typeof(AuditKind).Assembly, typeof(StorageNames).Assembly, typeof(AlertPipelineApp).Assembly }
            .SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .Select(message => new LoggedEvent(message.EventId, message.Level, Hole().Matches(message.Message).Select(hole => hole.Groups["name"].Value).ToHashSet())),
    ];

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hole();
}
