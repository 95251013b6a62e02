namespace AlertPipeline.Identity.Names;

/// <summary>
/// Remembers how alike pairs of words sound, because the same few names recur: an older pair gives way to a newer one in its slot.
/// It holds no names, only numbers made of them. A slot is read and written as one number, so threads need not wait for each other.
/// </summary>
internal static class LikenessMemo
{
    private const int SlotBits = 17;
    private const int ValueBits = 11;
    private const ulong Prime = 0x100000001b3;

    private static readonly ulong[] Slots = new ulong[1 << SlotBits];

    /// <summary>A number for a word, all but never the same for another (FNV-1a, then mixed so that all bits tell).</summary>
    public static ulong Hash(string word)
    {
        var hash = word.Aggregate(0xcbf29ce484222325, (sum, letter) => unchecked((sum ^ letter) * Prime));
        hash = unchecked((hash ^ (hash >> 33)) * 0xff51afd7ed558ccd);
        return hash ^ (hash >> 29);
    }

    /// <summary>What is remembered of a pair; -1 when nothing is.</summary>
    public static int Find(ulong pair)
    {
        var kept = Volatile.Read(ref Slots[pair & ((1 << SlotBits) - 1)]);
        return kept >> ValueBits == pair >> ValueBits ? (int)(kept & ((1 << ValueBits) - 1)) - 1 : -1;
    }

    /// <summary>Remembers a pair.</summary>
    public static int Keep(ulong pair, int likeness)
    {
        Volatile.Write(ref Slots[pair & ((1 << SlotBits) - 1)], (pair >> ValueBits << ValueBits) | (uint)(likeness + 1));
        return likeness;
    }
}
