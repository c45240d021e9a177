using Janua.Domain.Staff;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NodaTime;

namespace Janua.Bot;

/// <summary>The three lines a newcomer needs: where to chat, where the panel is, how the first administrator gets in.</summary>
public static class FirstSteps
{
    public static async Task Print(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
            .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        Console.WriteLine($"Chat           {address}/");
        Console.WriteLine($"Panel          {address}/panel");
        if (await app.Services.GetRequiredService<SetupLinks>().Issue(app.Services.GetRequiredService<IClock>().GetCurrentInstant()) is { } code)
            Console.WriteLine($"Administrator  {address}/panel/setup#{code}");
    }
}
