using System.Net;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Transactions;

/// <summary>Refuses, as the service does, what the emulator lets pass: otherwise a fault would first show in the cloud.</summary>
internal static class TransactionRules
{
    private const int MostActions = 100;

    public static void Check(TableTransactionAction[] actions)
    {
        if (actions.Length == 0)
        {
            throw new InvalidOperationException("A transaction needs at least one action.");
        }

        if (actions.Length > MostActions)
        {
            throw Refusal(TableErrorCode.InvalidInput, MostActions, $"A transaction has at most {MostActions} actions: split it.");
        }

        RequireOnePartition(actions);
        RequireDifferentRows(actions);
    }

    private static void RequireOnePartition(TableTransactionAction[] actions)
    {
        var stranger = Array.FindIndex(actions, action => !string.Equals(action.Entity.PartitionKey, actions[0].Entity.PartitionKey, StringComparison.Ordinal));
        if (stranger >= 0)
        {
            throw Refusal(TableErrorCode.CommandsInBatchActOnDifferentPartitions, stranger, "All actions of a transaction name one partition.");
        }
    }

    private static void RequireDifferentRows(TableTransactionAction[] actions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var second = Array.FindIndex(actions, action => !seen.Add(action.Entity.RowKey));
        if (second >= 0)
        {
            throw Refusal(TableErrorCode.InvalidDuplicateRow, second, "A transaction names a row once.");
        }
    }

    private static TableTransactionFailedException Refusal(TableErrorCode code, int index, string message)
    {
        var refusal = new RequestFailedException((int)HttpStatusCode.BadRequest, $"{index}:{message}", code.ToString(), null);
        refusal.Data[TableErrorParser.FailedEntity] = $"{index}";
        return new TableTransactionFailedException(refusal);
    }
}
