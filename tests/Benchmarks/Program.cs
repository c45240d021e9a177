using Janua.Benchmarks;

if (args is ["echo", var address]) return await EchoEndpoint.Serve(address);
if (BenchmarkOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine("bench [--json FILE] [--seconds N] [--only janua,net,npm]");
    return 2;
}
await BenchmarkRun.Start(options);
return 0;
