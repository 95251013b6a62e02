using System.Text.Json;

namespace Local;

/// <summary>One line of a file to send.</summary>
/// <param name="Key">The partner key it is sent with.</param>
/// <param name="Body">The report as it is posted.</param>
/// <param name="Expect">The HTTP status that is right for it: 202, or a refusal where the line is wrong on purpose.</param>
internal sealed record SendLine(string Key, JsonElement Body, int Expect = 202)
{
    /// <summary>Its place in the file, from 1.</summary>
    public int Number { get; init; }
}
