using System.Text.Encodings.Web;
using System.Text.Unicode;
using Janua.Admin.Layout;
using Janua.Admin.Live;
using Janua.Admin.SignIn;
using Janua.Domain.Staff;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;

namespace Janua.Admin;

/// <summary>Mounts the staff's panel in a host: everything under <c>/panel</c>.</summary>
public static class Panel
{
    public const string Root = "/panel";

    /// <param name="production">Cookies travel over HTTPS only.</param>
    /// <param name="tries">How often strangers may knock.</param>
    public static IServiceCollection AddPanel(this IServiceCollection services, bool production, SignInTries tries)
    {
        services.AddSingleton(tries);
        services.AddRazorPages(AddConventions).ConfigureApplicationPartManager(AddPages);
        // Cyrillic and Arabic letters as they are: entities would make a page five times as long.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = CookieName("form", production);
            options.Cookie.Path = production ? "/" : Root;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = Secure(production);
        });
        services.AddHttpContextAccessor();
        services.AddScoped<PanelTexts>().AddScoped<PanelClock>();
        services.AddSingleton<Assets>();
        services.AddStaffSignIn(production);
        return services;
    }

    public static void MapPanel(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Root), panel => panel.Use(PanelHeaders.Add));
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapPanelAssets();
        app.MapPanelEvents();
        app.MapLanguageSwitch();
    }

    internal static CookieSecurePolicy Secure(bool production) => production ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    // The prefix makes browsers refuse the cookie from anyone but this very host.
    internal static string CookieName(string name, bool production) => (production ? "__Host-janua-" : "janua-") + name;

    private static void AddConventions(RazorPagesOptions options)
    {
        options.RootDirectory = "/";
        // The net under the net: a page that forgot its permission still needs a signed-in member of staff.
        options.Conventions.AuthorizeFolder("/");
        options.Conventions.ConfigureFilter(new HandlerPermissions());
    }

    private static void AddPages(ApplicationPartManager parts)
    {
        var mine = typeof(Panel).Assembly;
        foreach (var known in parts.ApplicationParts.Where(part => part.Name == mine.GetName().Name).ToList()) parts.ApplicationParts.Remove(known);
        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(mine).GetApplicationParts(mine)) parts.ApplicationParts.Add(part);
    }
}
