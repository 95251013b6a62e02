using AlertPipeline.Identity.Scripts;

namespace AlertPipeline.Identity.Names;

/// <summary>How far apart two words sound: the least that it costs to leave out, change and swap sounds until they are the same.</summary>
internal static class SoundDistance
{
    private const int Swap = 60;
    private const int LeavingTail = 60;

    /// <summary>The distance in hundredths of a consonant.</summary>
    public static int Between(Voice one, Voice other)
    {
        ReadOnlySpan<byte> down = one.Codes, across = other.Codes;
        var leaveDown = SoundDistances.Leaving(other.IsBare && !one.IsBare);
        var leaveAcross = SoundDistances.Leaving(one.IsBare && !other.IsBare);
        var width = across.Length + 1;
        Span<int> rows = stackalloc int[3 * (Voice.MostSounds + 1)];
        Span<int> before = rows[..width], above = rows.Slice(width, width), row = rows.Slice(2 * width, width);

        var withoutTail = int.MaxValue;
        above[0] = 0;
        for (var column = 1; column < width; column++)
        {
            above[column] = above[column - 1] + leaveAcross[across[column - 1]];
            above[column] = column == other.Head ? Math.Min(above[column], other.LeavingHead) : above[column];
        }

        for (var line = 1; line <= down.Length; line++)
        {
            var sound = down[line - 1];
            var near = SoundDistances.From(sound);
            var leave = leaveDown[sound];
            row[0] = line == one.Head ? Math.Min(above[0] + leave, one.LeavingHead) : above[0] + leave;
            for (var column = 1; column < width; column++)
            {
                var against = across[column - 1];
                var least = Math.Min(above[column - 1] + near[against], Math.Min(above[column] + leave, row[column - 1] + leaveAcross[against]));
                if (line > 1 && column > 1 && sound == across[column - 2] && against == down[line - 2])
                {
                    least = Math.Min(least, before[column - 2] + Swap);
                }

                row[column] = least;
            }

            var done = before;
            before = above;
            above = row;
            row = done;
            withoutTail = line == down.Length - one.Tail ? above[width - 1] + LeavingTail : withoutTail;
        }

        withoutTail = other.Tail > 0 ? Math.Min(withoutTail, above[width - 1 - other.Tail] + LeavingTail) : withoutTail;
        return Math.Min(withoutTail, above[width - 1]);
    }
}
