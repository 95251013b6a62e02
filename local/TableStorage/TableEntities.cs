namespace Azure.Data.Tables;

/// <summary>The official package also maps rows to classes of one's own; this one knows <see cref="TableEntity"/> only.</summary>
internal static class TableEntities
{
    public static TableEntity Only(ITableEntity entity) => entity as TableEntity ?? throw Unsupported(entity.GetType());

    public static T Only<T>(TableEntity entity)
        where T : class => entity as T ?? throw Unsupported(typeof(T));

    private static NotSupportedException Unsupported(Type type) =>
        new($"The local build of Azure.Data.Tables reads and writes {nameof(TableEntity)} only, not {type.Name}: map to and from {nameof(TableEntity)}.");
}
