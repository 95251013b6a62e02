using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Tests.Contract;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("/api/v1/reports", "GET, HEAD, POST")]
    [InlineData("/api/v1/reports/8f0e4b52-1c3d-8a5f-9b7e-2d4c6a8e0f13/withdrawals", "POST")]
    [InlineData("/api/v1/openapi.json", "GET, HEAD")]
    [InlineData("/api/health/live", "GET, HEAD")]
    [InlineData("/api/v1/reports/", "")]
    [InlineData("/api/v1", "")]
    [InlineData("/api/v1/health/live", "")]
    [InlineData("", "")]
    public void An_address_is_known_with_its_methods(string path, string methods) => Assert.Equal(methods, string.Join(", ", Addresses.MethodsAt(path)));
}
