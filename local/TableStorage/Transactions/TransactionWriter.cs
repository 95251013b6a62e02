using System.Text;

namespace Azure.Data.Tables.Transactions;

/// <summary>Writes a transaction as a multipart body with one change set.</summary>
internal static class TransactionWriter
{
    public static string Boundary(string id) => $"batch_{id}";

    /// <param name="id">Makes the boundaries; a row cannot contain one, since JSON is written without line breaks.</param>
    /// <param name="root">The address of the account.</param>
    /// <param name="operations">The changes.</param>
    public static BinaryData Write(string id, string root, IEnumerable<EntityOperation> operations)
    {
        var changeSet = $"changeset_{id}";
        var body = new StringBuilder();
        Line(body, $"--{Boundary(id)}");
        Line(body, $"Content-Type: multipart/mixed; boundary={changeSet}");
        Line(body);
        foreach (var operation in operations)
        {
            Line(body, $"--{changeSet}");
            WriteOperation(body, root, operation);
        }

        Line(body, $"--{changeSet}--");
        Line(body);
        Line(body, $"--{Boundary(id)}--");
        return BinaryData.FromString(body.ToString());
    }

    private static void WriteOperation(StringBuilder body, string root, EntityOperation operation)
    {
        Line(body, "Content-Type: application/http");
        Line(body, "Content-Transfer-Encoding: binary");
        Line(body);
        Line(body, $"{operation.Method} {root}{operation.Path} HTTP/1.1");
        Line(body, "Accept: application/json;odata=minimalmetadata");
        Line(body, "DataServiceVersion: 3.0");
        foreach (var (name, value) in operation.Headers())
        {
            Line(body, $"{name}: {value}");
        }

        Line(body);
        Line(body, Encoding.UTF8.GetString(operation.Body.Span));
    }

    private static void Line(StringBuilder body, string text = "") => body.Append(text).Append("\r\n");
}
