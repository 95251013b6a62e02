using Bench;

return await new Cli(Console.Out, Console.Error, TimeProvider.System).RunAsync(args);
