using AlertPipeline.Functions;
using AlertPipeline.Settings;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

try
{
    FunctionsApplication.CreateBuilder(args).ConfigureFunctionsWebApplication().AddAlertPipeline().Build().Run();
    return 0;
}
catch (SettingsException settings)
{
    Console.Error.WriteLine("AlertPipeline does not start:");
    Console.Error.WriteLine(settings.Message);
    return 1;
}
