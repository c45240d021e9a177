using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Janua.Tests.DirectLine;

public sealed partial class PageTests(ServedChat chat) : IClassFixture<ServedChat>
{
    private const int Most = 60 * 1024;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_first_load_of_everything_fits_in_sixty_kilobytes(string coding)
    {
        var (page, size) = await Load("/?lang=ar", coding);
        var files = Source().Matches(page).Select(match => match.Groups[1].Value).Distinct().ToList();
        files.Count.ShouldBeGreaterThan(5);
        foreach (var file in files) size += (await Load(file, coding)).Size;
        TestContext.Current.TestOutputHelper?.WriteLine($"{coding}: {size} bytes in {files.Count + 1} files");
        size.ShouldBeLessThan(Most);
    }

    [Theory]
    [InlineData("kk", "ltr")]
    [InlineData("ru", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task The_page_opens_in_the_language_asked_for(string language, string direction)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", $"de, {language}-KZ;q=0.8, en;q=0.5");
        using var response = await chat.Http.SendAsync(request, TestContext.Current.CancellationToken);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"<html lang=\"{language}\" dir=\"{direction}\"");
    }

    [Fact]
    public async Task The_page_is_kept_nowhere_and_may_run_only_our_own_files()
    {
        using var response = await chat.Http.GetAsync("/?lang=%22%3E%3Cscript%3E", TestContext.Current.CancellationToken);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("\"><script>");
    }

    [Fact]
    public async Task The_quick_exit_clears_and_leads_away()
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(chat.Address) };
        using var response = await http.GetAsync("/chat/exit", TestContext.Current.CancellationToken);
        response.Headers.GetValues("Clear-Site-Data").Single().ShouldContain("storage");
        response.Headers.Location!.Host.ShouldNotBe(new Uri(chat.Address).Host);
    }

    private async Task<(string Text, int Size)> Load(string path, string coding)
    {
        using var plain = await chat.Http.GetAsync(path, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        using var response = await chat.Http.SendAsync(request, TestContext.Current.CancellationToken);
        response.Content.Headers.ContentEncoding.ShouldBe([coding]);
        return (await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
    }

    [GeneratedRegex("(?:src|href)=\"(/chat/[0-9a-f]+/[a-z.]+)\"")]
    private static partial Regex Source();
}
