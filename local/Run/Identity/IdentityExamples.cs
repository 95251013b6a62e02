using NodaTime;

namespace Local;

/// <summary>The worked examples of docs/identity.md. All names are invented.</summary>
internal static class IdentityExamples
{
    /// <summary>One child, in two scripts.</summary>
    public static IdentityExample TwoScripts { get; } = new(
        "One child, written in two scripts",
        new ExampleReport("reception", "Yonas Tesfay", new LocalDate(2012, 4, 5), new LocalDate(2026, 11, 22), "Westerwolde"),
        new ExampleReport("shelter", "ዮናስ ተስፋይ", new LocalDate(2012, 4, 5), new LocalDate(2026, 11, 23), "Groningen"),
        """
        Names are compared by how they sound, in any script. They, the date of birth and the day agree independently of one another; that the places differ weighs little. The second report joins the case of the first at once. Whoever has the case is asked to check it, and can take the report out again.
        """);

    /// <summary>Two children who share nearly everything.</summary>
    public static IdentityExample Twins { get; } = new(
        "Twins",
        new ExampleReport("reception", "Hassan Ahmadi", new LocalDate(2010, 5, 3), new LocalDate(2026, 11, 22), "Westerwolde"),
        new ExampleReport("guardian", "Hussein Ahmadi", new LocalDate(2010, 5, 3), new LocalDate(2026, 11, 22), "Westerwolde"),
        """
        Nearly everything agrees, and so it does for twins who left together. But the given names may well be those of two children, and that alone forbids a link, however high the sum. Each report keeps its own case, and a person asks: one boy or two?
        """);

    /// <summary>A name and a birthday that many children share.</summary>
    public static IdentityExample CommonName { get; } = new(
        "A common name and 1 January",
        new ExampleReport("reception", "Mohamed Ali", new LocalDate(2010, 1, 1), new LocalDate(2026, 11, 8), "Westerwolde"),
        new ExampleReport("municipality", "Muhammad Ali", new LocalDate(2010, 1, 1), new LocalDate(2026, 11, 14), "Utrecht"),
        """
        1 January is written where nobody knows the day, so it counts as the year 2010 only. The names are the same and so common that this says little. What is left does not add up to one child.
        """);

    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<IdentityExample> All { get; } = [TwoScripts, Twins, CommonName];
}
