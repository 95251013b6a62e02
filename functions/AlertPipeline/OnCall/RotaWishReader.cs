using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.OnCall;

/// <summary>Reads a request for a link to a calendar.</summary>
public static class RotaWishReader
{
    /// <summary>Reads a body.</summary>
    /// <param name="body">The bytes as they came in.</param>
    /// <param name="book">The directory.</param>
    public static ActReading<RotaWish> Read(ReadOnlyMemory<byte> body, DirectoryBook book) => ActReader.Read(body, fields => Read(fields, book));

    private static RotaWish Read(JsonFields fields, DirectoryBook book)
    {
        if (fields.Has("team") == fields.Has("person"))
        {
            fields.Fault("", "must name either a 'team' or a 'person'");
        }

        var wish = new RotaWish(fields.Text("team"), fields.Text("person"));
        Check(fields, "team", wish.Team, id => book.Teams.Any(team => team.Id == id));
        Check(fields, "person", wish.Person, id => book.Find(id) is not null);
        return wish;
    }

    private static void Check(JsonFields fields, string name, string? id, Func<string, bool> isKnown)
    {
        if (id is not null && !isKnown(id))
        {
            fields.Fault(name, $"must be the id of a {name} in the directory");
        }
    }
}
