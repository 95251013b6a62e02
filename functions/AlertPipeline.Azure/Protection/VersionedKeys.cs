namespace AlertPipeline.Protection;

/// <summary>The key that is in use now, and those that were before and that stored rows still need.</summary>
internal sealed record VersionedKeys(VersionedKey Current, IReadOnlyList<VersionedKey> Older)
{
    public IEnumerable<VersionedKey> NewestFirst => Older.Prepend(Current);

    public VersionedKey? Find(string version) => NewestFirst.FirstOrDefault(key => key.Version == version);
}
