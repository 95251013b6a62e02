using AlertPipeline.Digests;
using AlertPipeline.Notices;
using AlertPipeline.Protection;
using AlertPipeline.Tests.Protection;
using NodaTime;

namespace AlertPipeline.Tests.Notices;

public sealed class NoticeLinkTests
{
    private static readonly KeyedHasher Hasher = new(KeyRings.Of("1"));
    private static readonly NoticeLink Link = NoticeLink.Of(Some.Notification() with { NoticeId = "NNNN", Step = "cluster" }, Some.Now)!;

    [Fact]
    public void It_carries_who_reads_which_notice() => Assert.Equal(Link, NoticeLink.Read(Link.Sign(Hasher), Hasher, Some.Now));

    [Fact]
    public void It_is_good_for_14_days()
    {
        var token = Link.Sign(Hasher);

        Assert.NotNull(NoticeLink.Read(token, Hasher, Some.Now + Duration.FromDays(14) - Duration.Epsilon));
        Assert.Null(NoticeLink.Read(token, Hasher, Some.Now + Duration.FromDays(14)));
    }

    [Fact]
    public void The_police_answer_and_contacts_judge() => Assert.Equal(
        (NoticeReaders.Contacts, NoticeReaders.Police),
        (Link.Readers, NoticeLink.Of(Some.Notification() with { NoticeId = "NNNN", Step = "cluster-hand-over" }, Some.Now)!.Readers));

    [Fact]
    public void A_message_about_a_case_alone_has_none() => Assert.Null(NoticeLink.Of(Some.Notification(), Some.Now));

    [Fact]
    public void The_link_to_a_digest_opens_no_notice() =>
        Assert.Null(NoticeLink.Read(DigestLink.Of(new DigestWish(new YearMonth(2026, 10), null, null, "RE01"), Some.Now).Sign(Hasher), Hasher, Some.Now));
}
