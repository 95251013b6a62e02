namespace Local;

/// <summary>Sets everything up with short deadlines and plays a story.</summary>
internal sealed class DemoCommand(TextWriter output, TimeProvider time)
{
    public const string About = "Plays a story in about a minute: two children, one reported twice and taken, one that nobody takes.";

    public Task<int> RunAsync(SetupSettings settings, bool exit, CancellationToken cancellationToken) =>
        throw new LocalRunException($"{output} {time} {settings} {exit}");
}
