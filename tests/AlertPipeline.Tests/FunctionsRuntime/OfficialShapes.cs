namespace AlertPipeline.Tests.FunctionsRuntime;

/// <summary>
/// The part of Microsoft.Azure.Functions.Worker 2.52 and its HTTP, ASP.NET Core, queue, timer and OpenTelemetry extensions that exists here.
/// Compare a change of this text with the official source before it is committed.
/// </summary>
internal static class OfficialShapes
{
    public const string Text = """
        Microsoft.Azure.Functions.Worker.AuthorizationLevel
          Admin = 4
          Anonymous = 0
          Function = 2
          System = 3
          User = 1
        Microsoft.Azure.Functions.Worker.BindingContext
          IReadOnlyDictionary<String, Object> BindingData
        Microsoft.Azure.Functions.Worker.BindingDirection
          In = 0
          Out = 1
        Microsoft.Azure.Functions.Worker.BindingMetadata
          BindingDirection Direction
          String Name
          String Type
        Microsoft.Azure.Functions.Worker.Builder.FunctionsApplication
          FunctionsApplicationBuilder CreateBuilder(String[])
          new()
        Microsoft.Azure.Functions.Worker.Builder.FunctionsApplicationBuilder
          ConfigurationManager Configuration
          IDictionary<Object, Object> Properties
          IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate>)
          IHost Build()
          IHostEnvironment Environment
          ILoggingBuilder Logging
          IMetricsBuilder Metrics
          IServiceCollection Services
          Void ConfigureContainer<>(IServiceProviderFactory<TContainerBuilder>, Action<TContainerBuilder>)
        Microsoft.Azure.Functions.Worker.Builder.FunctionsApplicationBuilderAspNetCoreExtensions
          FunctionsApplicationBuilder ConfigureFunctionsWebApplication(FunctionsApplicationBuilder)
        Microsoft.Azure.Functions.Worker.Extensions.Abstractions.BindingAttribute
        Microsoft.Azure.Functions.Worker.Extensions.Abstractions.TriggerBindingAttribute
        Microsoft.Azure.Functions.Worker.FunctionAttribute
          String Name
          new(String)
        Microsoft.Azure.Functions.Worker.FunctionContext
          BindingContext BindingContext
          CancellationToken CancellationToken
          FunctionDefinition FunctionDefinition
          IDictionary<Object, Object> Items (settable)
          IInvocationFeatures Features
          IServiceProvider InstanceServices (settable)
          RetryContext RetryContext
          String FunctionId
          String InvocationId
          TraceContext TraceContext
        Microsoft.Azure.Functions.Worker.FunctionContextBindingFeatureExtensions
          InvocationResult GetInvocationResult(FunctionContext)
        Microsoft.Azure.Functions.Worker.FunctionContextExtensions
          HttpContext GetHttpContext(FunctionContext)
        Microsoft.Azure.Functions.Worker.FunctionContextLoggerExtensions
          ILogger GetLogger(FunctionContext, String)
          ILogger<T> GetLogger<>(FunctionContext)
        Microsoft.Azure.Functions.Worker.FunctionDefinition
          IImmutableDictionary<String, BindingMetadata> InputBindings
          IImmutableDictionary<String, BindingMetadata> OutputBindings
          ImmutableArray<FunctionParameter> Parameters
          String EntryPoint
          String Id
          String Name
          String PathToAssembly
        Microsoft.Azure.Functions.Worker.FunctionParameter
          String Name
          Type Type
          new(String, Type)
        Microsoft.Azure.Functions.Worker.HttpTriggerAttribute
          AuthorizationLevel AuthLevel
          String Route (settable)
          String[] Methods
          new()
          new(AuthorizationLevel)
          new(AuthorizationLevel, String[])
          new(String[])
        Microsoft.Azure.Functions.Worker.IFunctionsWorkerApplicationBuilder
          IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate>)
          IServiceCollection Services
        Microsoft.Azure.Functions.Worker.IInvocationFeatures
          T Get<>()
          Void Set<>(T)
        Microsoft.Azure.Functions.Worker.InvocationResult
          Object Value (settable)
        Microsoft.Azure.Functions.Worker.Middleware.FunctionExecutionDelegate
          Task Invoke(FunctionContext)
        Microsoft.Azure.Functions.Worker.Middleware.IFunctionsWorkerMiddleware
          Task Invoke(FunctionContext, FunctionExecutionDelegate)
        Microsoft.Azure.Functions.Worker.OpenTelemetry.ConfigureFunctionsOpenTelemetry
          IOpenTelemetryBuilder UseFunctionsWorkerDefaults(IOpenTelemetryBuilder)
        Microsoft.Azure.Functions.Worker.QueueTriggerAttribute
          String Connection (settable)
          String QueueName
          new(String)
        Microsoft.Azure.Functions.Worker.RetryContext
          Int32 MaxRetryCount
          Int32 RetryCount
        Microsoft.Azure.Functions.Worker.ScheduleStatus
          DateTime Last (settable)
          DateTime LastUpdated (settable)
          DateTime Next (settable)
          new()
        Microsoft.Azure.Functions.Worker.TimerInfo
          Boolean IsPastDue (settable)
          ScheduleStatus ScheduleStatus (settable)
          new()
        Microsoft.Azure.Functions.Worker.TimerTriggerAttribute
          Boolean RunOnStartup (settable)
          Boolean UseMonitor (settable)
          String Schedule
          new(String)
        Microsoft.Azure.Functions.Worker.TraceContext
          String TraceParent
          String TraceState
        Microsoft.Extensions.Hosting.MiddlewareWorkerApplicationBuilderExtensions
          IFunctionsWorkerApplicationBuilder UseMiddleware(IFunctionsWorkerApplicationBuilder, Func<FunctionContext, Func<Task>, Task>)
          IFunctionsWorkerApplicationBuilder UseMiddleware<>(IFunctionsWorkerApplicationBuilder)
          IFunctionsWorkerApplicationBuilder UseWhen<>(IFunctionsWorkerApplicationBuilder, Func<FunctionContext, Boolean>)
        """;
}
