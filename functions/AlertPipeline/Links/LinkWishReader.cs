using AlertPipeline.Cases.Acts;
using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.Links;

/// <summary>Reads a link that a person wants to make.</summary>
public static class LinkWishReader
{
    private static readonly ClueStrength[] Strengths = [ClueStrength.Weak, ClueStrength.Moderate, ClueStrength.Strong];

    /// <summary>Reads a body.</summary>
    public static ActReading<LinkWish> Read(ReadOnlyMemory<byte> body) => ActReader.Read(body, fields => Check(fields, new LinkWish(
        End(fields, "one"),
        End(fields, "other"),
        fields.Decision<GroundKind>("ground"),
        fields.Require("strength").Choice("strength", Strengths) ?? default,
        fields.Words("by"),
        fields.Words("reason"))));

    private static LinkEnd End(JsonFields fields, string name)
    {
        if (fields.Require(name, "is required and must be an object").Object(name) is not { } end)
        {
            return new LinkEnd(default, "");
        }

        var read = new LinkEnd(end.Decision<LinkEndKind>("kind"), end.Require("id").Text("id") ?? "");
        end.RefuseOthers();
        return read.Kind is LinkEndKind.Case or LinkEndKind.Child ? read with { Id = read.Id.ToUpperInvariant() } : read;
    }

    private static LinkWish Check(JsonFields fields, LinkWish wish)
    {
        if (wish.One == wish.Other && wish.One.Id.Length > 0)
        {
            fields.Fault("other", "must not be the same as 'one'");
        }

        return wish;
    }
}
