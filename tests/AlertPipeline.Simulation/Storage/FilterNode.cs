namespace AlertPipeline.Simulation.Storage;

/// <summary>A part of a filter.</summary>
internal abstract record FilterNode
{
    /// <summary>Whether a row fits.</summary>
    public abstract bool Fits(StoredRow row);

    /// <summary>The comparisons without which no row fits.</summary>
    public virtual IEnumerable<Comparison> Needed() => [];

    /// <summary>All parts must hold.</summary>
    internal sealed record All(IReadOnlyList<FilterNode> Parts) : FilterNode
    {
        public override bool Fits(StoredRow row) => Parts.All(part => part.Fits(row));

        public override IEnumerable<Comparison> Needed() => Parts.SelectMany(part => part.Needed());
    }

    /// <summary>One part must hold.</summary>
    internal sealed record Any(IReadOnlyList<FilterNode> Parts) : FilterNode
    {
        public override bool Fits(StoredRow row) => Parts.Any(part => part.Fits(row));
    }

    /// <summary>The part must not hold.</summary>
    internal sealed record Not(FilterNode Part) : FilterNode
    {
        public override bool Fits(StoredRow row) => !Part.Fits(row);
    }

    /// <summary>A property compares with a value; one that is not there does not.</summary>
    internal sealed record Comparison(string Name, string Operator, object Value) : FilterNode
    {
        public override bool Fits(StoredRow row) => row[Name] is { } found && Order(found) is { } order && Operator switch
        {
            "eq" => order == 0,
            "ne" => order != 0,
            "ge" => order >= 0,
            "gt" => order > 0,
            "le" => order <= 0,
            _ => order < 0,
        };

        public override IEnumerable<Comparison> Needed() => [this];

        private int? Order(object found) => (found, Value) switch
        {
            (string one, string other) => string.CompareOrdinal(one, other),
            (int one, long other) => ((long)one).CompareTo(other),
            (long one, int other) => one.CompareTo(other),
            (IComparable one, _) when found.GetType() == Value.GetType() => one.CompareTo(Value),
            _ => null,
        };
    }
}
