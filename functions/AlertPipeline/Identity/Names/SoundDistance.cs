using AlertPipeline.Identity.Scripts;

namespace AlertPipeline.Identity.Names;

/// <summary>How far apart two words sound: the least that it costs to leave out, change and swap sounds until they are the same.</summary>
internal static class SoundDistance
{
    private const int Swap = 60;
    private const int LeavingTail = 60;
    private const int Width = Voice.MostSounds + 1;

    /// <summary>The distance in hundredths of a consonant.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    /// <param name="most">Where it is more than this, any number above it may be returned.</param>
    public static int Between(Voice one, Voice other, int most)
    {
        Span<int> cells = stackalloc int[3 * Width];
        Span<int> before = cells[..Width], above = cells.Slice(Width, Width), row = cells.Slice(2 * Width, Width);
        ReadOnlySpan<byte> down = one.Codes, across = other.Codes;
        ReadOnlySpan<int> leaveDown = one.Leaving(other), leaveAcross = other.Leaving(one);
        FillFirst(above, leaveAcross, other);
        var (withoutTail, leastAbove, soundAbove) = (int.MaxValue, 0, byte.MaxValue);
        for (var line = 0; line < down.Length; line++)
        {
            var sound = down[line];
            var (near, leave) = (sound * SoundDistances.Codes, leaveDown[line]);
            var (corner, left) = (above[0], above[0] + leave);
            left = line + 1 == one.Head ? Math.Min(left, one.LeavingHead) : left;
            var (least, againstLeft) = (left, byte.MaxValue);
            row[0] = left;
            for (var column = 0; column < across.Length; column++)
            {
                var (against, up) = (across[column], above[column + 1]);
                left = Math.Min(corner + SoundDistances.Near[near + against], Math.Min(up + leave, left + leaveAcross[column]));
                if (sound == againstLeft && against == soundAbove)
                {
                    left = Math.Min(left, before[column - 1] + Swap);
                }

                row[column + 1] = left;
                least = Math.Min(least, left);
                (corner, againstLeft) = (up, against);
            }

            if (Math.Min(least, leastAbove) > most)
            {
                return int.MaxValue;
            }

            (leastAbove, soundAbove) = (least, sound);
            withoutTail = line + 1 == down.Length - one.Tail ? left + LeavingTail : withoutTail;
            var done = before;
            before = above;
            above = row;
            row = done;
        }

        return Math.Min(above[across.Length], Math.Min(withoutTail, other.Tail == 0 ? int.MaxValue : above[across.Length - other.Tail] + LeavingTail));
    }

    private static void FillFirst(Span<int> row, ReadOnlySpan<int> leave, Voice other)
    {
        for (var column = 1; column <= leave.Length; column++)
        {
            var cost = row[column - 1] + leave[column - 1];
            row[column] = column == other.Head ? Math.Min(cost, other.LeavingHead) : cost;
        }
    }
}
