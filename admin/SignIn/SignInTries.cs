using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Janua.Admin.SignIn;

/// <summary>How often one network may knock at the doors of the panel: the lock of one account does not stop who tries
/// one password on many. A whole office shares an address, so there is room for its morning. Counted in this process.</summary>
/// <param name="most">Tries in ten minutes.</param>
/// <param name="networkOf">Which network a request comes from.</param>
public sealed class SignInTries(int most, Func<HttpContext, string> networkOf) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(10), QueueLimit = 0 }));

    /// <summary>Counts a try. Null when it may be made, else how long to wait.</summary>
    public TimeSpan? Take(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(networkOf(context));
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    public void Dispose() => limiter.Dispose();
}

/// <summary>A page where something can be guessed: its form is looked at only so often, and then says when to come back.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LimitsTriesAttribute : Attribute, IAsyncPageFilter
{
    /// <summary>Where the page finds the minutes to wait.</summary>
    public const string Wait = "Wait";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || http.RequestServices.GetRequiredService<SignInTries>().Take(http) is not { } wait)
        {
            await next();
            return;
        }
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        ((PageModel)context.HandlerInstance).ViewData[Wait] = (int)Math.Ceiling(wait.TotalMinutes);
        context.Result = new PageResult();
    }
}
