using System.Runtime.CompilerServices;
using AlertPipeline.Storage;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Backup;

/// <summary>Reads exercises, each with the mark by which it is found when it is over: the mark follows from its exercise.</summary>
internal sealed class ExerciseRows(TableClient table)
{
    private static readonly string FirstExercise = ReportRow.Key("");

    public async IAsyncEnumerable<TableEntity> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"RowKey ge {FirstExercise}");
        await foreach (var exercise in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return exercise;
            if (exercise["receivedAt"] is DateTimeOffset receivedAt)
            {
                yield return StoredVersion.Stamp(ExpiryRow.Key(exercise.RowKey[FirstExercise.Length..], Instant.FromDateTimeOffset(receivedAt)));
            }
        }
    }
}
