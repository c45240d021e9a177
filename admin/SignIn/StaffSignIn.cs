using Janua.Domain.Staff;
using Janua.Domain.Storage;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Janua.Admin.SignIn;

/// <summary>How staff sign in: ASP.NET Core Identity over our store, two factors, and rights looked up anew on every
/// request, so that a closed account or a changed role takes effect at once.</summary>
internal static class StaffSignIn
{
    public const int ShortestPassword = 12, LongestPassword = 200;

    private const int TriesBeforeLock = 5;

    // PBKDF2-HMAC-SHA512 rounds, as the OWASP password storage cheat sheet asks.
    private const int HashRounds = 220_000;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan SessionLasts = TimeSpan.FromHours(10);

    public static void AddStaffSignIn(this IServiceCollection services, bool production)
    {
        services.AddSingleton<SetupLinks>();
        services.AddScoped<StaffAccounts>();
        services.AddIdentityCore<StaffMember>(Rules)
            .AddUserStore<StaffStore>()
            .AddSignInManager<StaffSignInManager>()
            .AddClaimsPrincipalFactory<StaffClaims>()
            .AddTokenProvider<OneTimeCodes>(OneTimeCodes.Provider);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(options =>
            {
                Lock(options, "staff", production);
                options.ExpireTimeSpan = SessionLasts;
            });
            cookies.TwoFactorUserIdCookie!.Configure(options => Lock(options, "second-step", production));
        });
        services.AddAuthorization(AddPolicies);
    }

    // Length is what makes a password hard to guess; rules of composition only make it hard to remember.
    private static void Rules(IdentityOptions options)
    {
        options.Password = new PasswordOptions
        {
            RequiredLength = ShortestPassword,
            RequiredUniqueChars = 4,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        options.Lockout = new LockoutOptions { AllowedForNewUsers = true, MaxFailedAccessAttempts = TriesBeforeLock, DefaultLockoutTimeSpan = LockedFor };
    }

    private static void Lock(CookieAuthenticationOptions options, string name, bool production)
    {
        options.Cookie.Name = Panel.CookieName(name, production);
        options.Cookie.Path = production ? "/" : Panel.Root;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = Panel.Secure(production);
        options.LoginPath = Panel.Root + "/sign-in";
        options.AccessDeniedPath = Panel.Root + "/not-allowed";
        options.ReturnUrlParameter = "back";
        options.Events.OnRedirectToLogin = SendToSignIn;
    }

    // A fragment that is fetched by a page must not be answered with a whole sign-in page: the page itself goes there.
    private static Task SendToSignIn(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!context.Request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers["HX-Redirect"] = Panel.Root + "/sign-in";
        return Task.CompletedTask;
    }

    private static void AddPolicies(AuthorizationOptions options)
    {
        options.AddPolicy(NeedsSignInAttribute.PolicyName, policy => policy.RequireAuthenticatedUser());
        foreach (var permission in Enum.GetValues<Permission>())
        {
            options.AddPolicy(permission.ToString(), policy => policy.RequireAuthenticatedUser()
                .RequireAssertion(context => context.User.Allows(permission)));
        }
    }
}
