using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>Keeps a text that is longer than the 64 KiB of one property in as many as it needs.</summary>
internal static class LongText
{
    private const int PartLength = 30_000;

    public static void Write(TableEntity entity, string name, string text)
    {
        foreach (var (index, part) in text.Chunk(PartLength).Index())
        {
            entity[$"{name}{index}"] = new string(part);
        }
    }

    public static string Read(TableEntity entity, string name) =>
        string.Concat(Enumerable.Range(0, entity.Count).Select(index => entity.GetString($"{name}{index}")).TakeWhile(part => part is not null));
}
