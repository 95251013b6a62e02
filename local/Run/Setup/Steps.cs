using System.Globalization;

namespace Local;

/// <summary>Says what is being done, each line with the seconds since the start.</summary>
internal sealed class Steps(TextWriter output, TimeProvider time)
{
    private readonly long start = time.GetTimestamp();

    public void Say(string what) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.GetElapsedTime(start).TotalSeconds,6:0.0} s  {what}"));
}
