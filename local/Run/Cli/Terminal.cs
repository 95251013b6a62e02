using Spectre.Console;

namespace Local;

/// <summary>Makes the console that everything is printed on.</summary>
internal static class Terminal
{
    // Without a terminal there is no width to fit into, and a wrapped line cannot be searched or pasted.
    private const int WidthOfFiles = 240;

    public static IAnsiConsole For(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }
}
