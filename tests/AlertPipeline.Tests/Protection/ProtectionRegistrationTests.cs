using AlertPipeline.Privacy;
using AlertPipeline.Protection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Tests.Protection;

public sealed class ProtectionRegistrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_setting_is_named() =>
        Assert.Equal(["Protection:KeyFile is missing: set it, for example to /mnt/keys/keys.json."], Settings(null).ProtectionFaults());

    [Fact]
    public void The_faults_of_the_key_ring_are_listed() =>
        Assert.Contains("does not exist", Assert.Single(Settings(folder.File("keys.json")).ProtectionFaults()));

    [Fact]
    public void What_is_protected_after_one_start_is_read_after_the_next()
    {
        KeyRingFile.Create(folder.File("keys.json"));

        var protectedText = Start().GetRequiredService<IPersonalDataProtector>().Protect("Amal", "row");

        Assert.Equal("Amal", Start().GetRequiredService<IPersonalDataProtector>().Unprotect(protectedText, "row"));
        Assert.Equal(
            Start().GetRequiredService<IKeyedHasher>().MatchKeys("name", "amal"),
            Start().GetRequiredService<IKeyedHasher>().MatchKeys("name", "amal"));
        Assert.Empty(Settings(folder.File("keys.json")).ProtectionFaults());
    }

    private static IConfiguration Settings(string? keyFile) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Protection:KeyFile", keyFile)]).Build();

    private ServiceProvider Start() => new ServiceCollection().AddProtection(Settings(folder.File("keys.json"))).BuildServiceProvider();
}
