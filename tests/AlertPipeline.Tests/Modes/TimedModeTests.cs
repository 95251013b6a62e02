using System.Text;
using AlertPipeline.Modes;
using NodaTime;

namespace AlertPipeline.Tests.Modes;

public sealed class TimedModeTests
{
    private static readonly TimedMode Hour = TimedMode.Start(new ModeWish(60, "storage moves", "Ilse Vos"), Some.Now);

    [Fact]
    public void It_ends_by_itself()
    {
        Assert.True(Hour.IsUnderWay(Some.Now));
        Assert.True(Hour.IsUnderWay(Some.Now + Duration.FromMinutes(60) - Duration.Epsilon));
        Assert.False(Hour.IsUnderWay(Some.Now + Duration.FromMinutes(60)));
    }

    [Fact]
    public void It_can_be_ended_early_and_not_be_made_longer_so()
    {
        Assert.False(Hour.End(Some.Now + Duration.FromMinutes(1)).IsUnderWay(Some.Now + Duration.FromMinutes(1)));
        Assert.Equal(Hour, Hour.End(Some.Now + Duration.FromHours(2)));
    }

    [Theory]
    [InlineData(ModeKind.Maintenance, """{"minutes": 240, "reason": "storage moves", "by": "Ilse Vos"}""", "")]
    [InlineData(ModeKind.Maintenance, """{"minutes": 241, "reason": "storage moves", "by": "Ilse Vos"}""", "/minutes")]
    [InlineData(ModeKind.Exercise, """{"minutes": 480, "reason": "autumn exercise", "by": "Ilse Vos"}""", "")]
    [InlineData(ModeKind.Exercise, """{"minutes": 481, "reason": "autumn exercise", "by": "Ilse Vos"}""", "/minutes")]
    [InlineData(ModeKind.Maintenance, """{"minutes": 0, "reason": "storage moves", "by": "Ilse Vos"}""", "/minutes")]
    [InlineData(ModeKind.Maintenance, """{"reason": "storage moves", "by": "Ilse Vos"}""", "/minutes")]
    [InlineData(ModeKind.Maintenance, """{}""", "/minutes /reason /by")]
    public void How_long_why_and_by_whom_have_to_be_said(ModeKind kind, string body, string faults)
    {
        var reading = ModeReader.Read(Encoding.UTF8.GetBytes(body), kind);

        Assert.Equal(faults, string.Join(' ', reading.Faults.Select(fault => fault.Pointer)));
        Assert.Equal(faults.Length == 0, reading.Wish is not null);
    }
}
