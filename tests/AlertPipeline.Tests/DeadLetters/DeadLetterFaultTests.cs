using System.Text.Json;
using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using Azure;

namespace AlertPipeline.Tests.DeadLetters;

public sealed class DeadLetterFaultTests
{
    public static TheoryData<Exception, DeadLetterReason> Kinds { get; } = new()
    {
        { new RequestFailedException(503, "Yonas"), DeadLetterReason.StorageUnavailable },
        { new OperationCanceledException("Yonas"), DeadLetterReason.StorageUnavailable },
        { new RequestFailedException(400, "Yonas"), DeadLetterReason.StorageRefused },
        { new UnreadableRowException("1", "2", new JsonException("Yonas")), DeadLetterReason.RowUnreadable },
        { new PersonalDataException("Yonas"), DeadLetterReason.RowUnreadable },
        { new InvalidOperationException("Yonas"), DeadLetterReason.AppFault },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fault_is_known_by_its_kind(Exception fault, DeadLetterReason reason) => Assert.Equal(reason, DeadLetterFault.Of(fault));
}
