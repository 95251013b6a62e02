using PartnerSample;

return await new CommandLine(TimeProvider.System).RunAsync(args);
