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

    [Fact]
    public void Keys_in_a_setting_are_those_that_stood_in_the_file()
    {
        KeyRingFile.Create(folder.File("keys.json"));
        var inSetting = Settings(null, File.ReadAllText(folder.File("keys.json")));

        var protectedText = Start().GetRequiredService<IPersonalDataProtector>().Protect("Amal", "row");

        Assert.Equal("Amal", Start(inSetting).GetRequiredService<IPersonalDataProtector>().Unprotect(protectedText, "row"));
    }

    [Fact]
    public void The_faults_of_a_key_ring_in_a_setting_name_the_setting_and_show_nothing_of_it() =>
        Assert.Equal(
            "Protection:KeyRing: Line 1 is not what a key ring has there ($): restore it from your backup.",
            Assert.Single(Settings(null, "@Microsoft.KeyVault(SecretUri=secret)").ProtectionFaults()));

    [Fact]
    public void Keys_in_a_file_and_in_a_setting_at_once_are_refused() =>
        Assert.Contains("leave one out", Assert.Single(Settings(folder.File("keys.json"), "{}").ProtectionFaults()));

    private static IConfiguration Settings(string? keyFile, string? keyRing = null) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Protection:KeyFile", keyFile), new("Protection:KeyRing", keyRing)]).Build();

    private static ServiceProvider Start(IConfiguration settings) => new ServiceCollection().AddProtection(settings).BuildServiceProvider();

    private ServiceProvider Start() => Start(Settings(folder.File("keys.json")));
}
