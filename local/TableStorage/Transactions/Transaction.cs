using System.Net;
using Azure.Core;
using Azure.Data.Tables.Transport;

namespace Azure.Data.Tables.Transactions;

/// <summary>An entity group transaction: one request whose changes are made together or not at all.</summary>
internal sealed class Transaction(TableConnection connection, string table, TableTransactionAction[] actions)
{
    public async Task<Response<IReadOnlyList<Response>>> SubmitAsync(CancellationToken cancellationToken)
    {
        TransactionRules.Check(actions);
        using var message = connection.CreateMessage(RequestMethod.Post, "/$batch");
        var id = message.Request.ClientRequestId;
        message.Request.Headers.Add("Content-Type", $"multipart/mixed; boundary={TransactionWriter.Boundary(id)}");
        message.Request.Content = RequestContent.Create(TransactionWriter.Write(id, connection.Root, actions.Select(action => EntityOperation.From(table, action))));
        var response = await connection.SendAsync(message, cancellationToken);
        var answers = TransactionReader.Read(response);
        return answers switch
        {
            [{ Status: >= (int)HttpStatusCode.BadRequest } refusal] =>
                throw new TableTransactionFailedException(new RequestFailedException(refusal, null, TableErrorParser.Instance)),
            _ when answers.Count == actions.Length => Response.FromValue(answers, response),
            _ => throw new RequestFailedException(response),
        };
    }
}
