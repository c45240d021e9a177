using Janua.Benchmarks;

if (args is ["echo", var address]) return await EchoEndpoint.Serve(address);
if (args is ["ears"]) return EarsBenchmarks.Run();
if (BenchmarkOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine("bench ears | bench [--json FILE] [--seconds N] [--only janua,net,npm]");
    return 2;
}
await BenchmarkRun.Start(options);
return 0;
