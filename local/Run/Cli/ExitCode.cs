namespace Local;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
    public const int Found = 3;

    public const string Help = Codes + ".";
    public const string HelpOfChecks = Codes + ", 3 a check found what should not be.";

    private const string Codes = "Exit codes: 0 all went well, 1 something failed (the message names the cure), 2 wrong usage";
}
