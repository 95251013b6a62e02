using AlertPipeline.Audits;
using AlertPipeline.Functions.Audits;
using NodaTime;

namespace AlertPipeline.Tests.Audits;

public sealed class AuditMemoryTests
{
    private readonly AuditMemory memory = new();

    [Fact]
    public void The_first_audit_of_a_process_or_after_a_standstill_follows_no_other()
    {
        Assert.False(memory.IsWatching(Some.Now));
        Assert.True(memory.IsWatching(Some.Now + Duration.FromMinutes(2)));
        Assert.False(memory.IsWatching(Some.Now + Duration.FromMinutes(5)));
        Assert.True(memory.IsWatching(Some.Now + Duration.FromMinutes(6)));
    }

    [Fact]
    public void Storage_fails_since_it_first_did_not_answer()
    {
        memory.StorageFailed(Some.Now);
        Assert.Equal(Some.Now, memory.StorageFailed(Some.Now + Duration.FromMinutes(1)));

        memory.StorageAnswered();
        Assert.Equal(Some.Now + Duration.FromMinutes(2), memory.StorageFailed(Some.Now + Duration.FromMinutes(2)));
    }

    [Fact]
    public void What_is_stored_does_not_take_the_place_of_what_is_newer()
    {
        memory.Tell(new Dictionary<AuditKind, Instant> { [AuditKind.DeadLetter] = Some.Now });
        memory.Tell(new Dictionary<AuditKind, Instant> { [AuditKind.DeadLetter] = Some.Now - Duration.FromHours(2), [AuditKind.RotaGap] = Some.Now });

        Assert.Equal([Some.Now, Some.Now], memory.ToldAt.Values);
    }
}
