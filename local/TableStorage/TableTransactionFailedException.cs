using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused as a whole: none of its changes were made.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    /// <summary>Wraps the refusal of one action.</summary>
    /// <param name="requestFailedException">What the service said.</param>
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException.Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException) =>
        FailedTransactionActionIndex = Index(requestFailedException);

    /// <summary>The position, from 0, of the action that was refused; <see langword="null"/> where the service did not say.</summary>
    public int? FailedTransactionActionIndex { get; }

    private static int? Index(RequestFailedException exception) =>
        int.TryParse(exception.Data[TableErrorParser.FailedEntity] as string, CultureInfo.InvariantCulture, out var index) ? index : null;
}
