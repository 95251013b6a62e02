using AlertPipeline.Cases.Acts;

namespace AlertPipeline.Modes;

/// <summary>Reads a wish for a mode.</summary>
public static class ModeReader
{
    /// <summary>Reads a body.</summary>
    public static ActReading<ModeWish> Read(ReadOnlyMemory<byte> body, ModeKind kind) => ActReader.Read(body, fields => new ModeWish(
        fields.Require("minutes").Number("minutes", 1, ModeLimits.LongestMinutes(kind)) ?? 0, fields.Words("reason"), fields.Words("by")));
}
