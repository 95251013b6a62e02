namespace AlertPipeline.Simulation.Costs;

/// <summary>List prices in US dollars without tax: those of functions from a guide for East US, those of storage as the tests of Infracost have them from Azure's list, for tables of 2026-05-04. They change and differ by region: look them up before you rely on them.</summary>
public sealed record Prices
{
    /// <summary>The day of the guide.</summary>
    public DateOnly NotedOn { get; init; } = new(2025, 5, 22);

    /// <summary>Flex Consumption on demand, for a gigabyte-second.</summary>
    public decimal GigabyteSecond { get; init; } = 0.000026m;

    /// <summary>For a million executions.</summary>
    public decimal MillionExecutions { get; init; } = 0.40m;

    /// <summary>Gigabyte-seconds that cost nothing, in a month.</summary>
    public decimal FreeGigabyteSeconds { get; init; } = 100_000;

    /// <summary>Executions that cost nothing, in a month.</summary>
    public decimal FreeExecutions { get; init; } = 250_000;

    /// <summary>For ten thousand calls to tables.</summary>
    public decimal TenThousandTableCalls { get; init; } = 0.00036m;

    /// <summary>For ten thousand calls to queues.</summary>
    public decimal TenThousandQueueCalls { get; init; } = 0.004m;
}
