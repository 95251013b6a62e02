using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Clues;

/// <summary>Texts as people type them.</summary>
internal static class Typed
{
    private static readonly string[] Unseen = ["\u200B", "\u200E", "\u202A", "\u2060", "\uFEFF", "\u00AD"];

    /// <summary>The same text with characters in it that nobody sees.</summary>
    public static Gen<string> WithUnseen(string text) => With(text, Unseen);

    /// <summary>The same text with such characters and others between its letters.</summary>
    public static Gen<string> WithBetween(string text, params string[] between) => With(text, [.. Unseen, .. between]);

    private static Gen<string> With(string text, string[] between) =>
        Gen.Elements([.. between, ""]).ListOf(text.Length).Select(each => string.Concat(text.Zip(each, (letter, extra) => letter + extra)));
}
