namespace AlertPipeline.Tests.LocalPackages;

/// <summary>
/// The part of Microsoft.Azure.Functions.Worker 2.52.0 and its HTTP 3.3.0, ASP.NET Core 2.1.1, queue 5.5.5, timer 4.3.1 and OpenTelemetry 1.2.0 extensions that exists here.
/// Compare a change of this text with the official assembly before it is committed.
/// </summary>
internal static class OfficialWorker
{
    public const string Text = """
        enum Microsoft.Azure.Functions.Worker.AuthorizationLevel
          Admin = 4
          Anonymous = 0
          Function = 2
          System = 3
          User = 1
        abstract class Microsoft.Azure.Functions.Worker.BindingContext
          IReadOnlyDictionary<String, Object> BindingData
        enum Microsoft.Azure.Functions.Worker.BindingDirection
          In = 0
          Out = 1
        abstract class Microsoft.Azure.Functions.Worker.BindingMetadata
          BindingDirection Direction
          String Name
          String Type
        class Microsoft.Azure.Functions.Worker.Builder.FunctionsApplication
          new()
          static FunctionsApplicationBuilder CreateBuilder(String[] args)
        class Microsoft.Azure.Functions.Worker.Builder.FunctionsApplicationBuilder
          ConfigurationManager Configuration
          IDictionary<Object, Object> Properties
          IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
          IHost Build()
          IHostEnvironment Environment
          ILoggingBuilder Logging
          IMetricsBuilder Metrics
          IServiceCollection Services
          Void ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder> configure = default)
        static class Microsoft.Azure.Functions.Worker.Builder.FunctionsApplicationBuilderAspNetCoreExtensions
          static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(FunctionsApplicationBuilder builder)
        abstract class Microsoft.Azure.Functions.Worker.Extensions.Abstractions.BindingAttribute
          : Attribute
        abstract class Microsoft.Azure.Functions.Worker.Extensions.Abstractions.TriggerBindingAttribute
          : BindingAttribute
        class Microsoft.Azure.Functions.Worker.FunctionAttribute
          : Attribute
          String Name
          new(String name)
        abstract class Microsoft.Azure.Functions.Worker.FunctionContext
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
        static class Microsoft.Azure.Functions.Worker.FunctionContextBindingFeatureExtensions
          static InvocationResult GetInvocationResult(FunctionContext context)
        static class Microsoft.Azure.Functions.Worker.FunctionContextExtensions
          static HttpContext GetHttpContext(FunctionContext context)
        static class Microsoft.Azure.Functions.Worker.FunctionContextLoggerExtensions
          static ILogger GetLogger(FunctionContext context, String categoryName)
          static ILogger<T> GetLogger<T>(FunctionContext context)
        abstract class Microsoft.Azure.Functions.Worker.FunctionDefinition
          IImmutableDictionary<String, BindingMetadata> InputBindings
          IImmutableDictionary<String, BindingMetadata> OutputBindings
          ImmutableArray<FunctionParameter> Parameters
          String EntryPoint
          String Id
          String Name
          String PathToAssembly
        class Microsoft.Azure.Functions.Worker.FunctionParameter
          String Name
          Type Type
          new(String name, Type type)
        sealed class Microsoft.Azure.Functions.Worker.HttpTriggerAttribute
          : TriggerBindingAttribute
          AuthorizationLevel AuthLevel
          String Route (settable)
          String[] Methods
          new()
          new(AuthorizationLevel authLevel)
          new(AuthorizationLevel authLevel, String[] methods)
          new(String[] methods)
        interface Microsoft.Azure.Functions.Worker.IFunctionsWorkerApplicationBuilder
          IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
          IServiceCollection Services
        interface Microsoft.Azure.Functions.Worker.IInvocationFeatures
          T Get<T>()
          Void Set<T>(T instance)
        abstract class Microsoft.Azure.Functions.Worker.InvocationResult
          : InvocationResult<Object>
        abstract class Microsoft.Azure.Functions.Worker.InvocationResult`1
          T Value (settable)
        delegate Microsoft.Azure.Functions.Worker.Middleware.FunctionExecutionDelegate
          Task Invoke(FunctionContext context)
        interface Microsoft.Azure.Functions.Worker.Middleware.IFunctionsWorkerMiddleware
          Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        static class Microsoft.Azure.Functions.Worker.OpenTelemetry.ConfigureFunctionsOpenTelemetry
          static IOpenTelemetryBuilder UseFunctionsWorkerDefaults(IOpenTelemetryBuilder builder)
        sealed class Microsoft.Azure.Functions.Worker.QueueTriggerAttribute
          : TriggerBindingAttribute
          String Connection (settable)
          String QueueName
          new(String queueName)
        abstract class Microsoft.Azure.Functions.Worker.RetryContext
          Int32 MaxRetryCount
          Int32 RetryCount
        class Microsoft.Azure.Functions.Worker.ScheduleStatus
          DateTime Last (settable)
          DateTime LastUpdated (settable)
          DateTime Next (settable)
          new()
        class Microsoft.Azure.Functions.Worker.TimerInfo
          Boolean IsPastDue (settable)
          ScheduleStatus ScheduleStatus (settable)
          new()
        sealed class Microsoft.Azure.Functions.Worker.TimerTriggerAttribute
          : TriggerBindingAttribute
          Boolean RunOnStartup (settable)
          Boolean UseMonitor (settable)
          String Schedule
          new(String schedule)
        abstract class Microsoft.Azure.Functions.Worker.TraceContext
          String TraceParent
          String TraceState
        static class Microsoft.Extensions.Hosting.MiddlewareWorkerApplicationBuilderExtensions
          static IFunctionsWorkerApplicationBuilder UseMiddleware(IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, Func<Task>, Task> middleware)
          static IFunctionsWorkerApplicationBuilder UseMiddleware<T>(IFunctionsWorkerApplicationBuilder builder)
          static IFunctionsWorkerApplicationBuilder UseWhen<T>(IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, Boolean> predicate)
        """;
}
