using Janua.Bot;
using Janua.Bot.Talk;
using Janua.Domain.Knowledge;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using Xunit;
using static Janua.Tests.Knowledge.SearchWorld;

namespace Janua.Tests.Knowledge;

/// <summary>The embedding model an operator may switch on, against a server that speaks the real protocol.</summary>
public sealed class MeaningsTests(MeaningHouse house) : IClassFixture<MeaningHouse>
{
    private readonly Instant now = Instant.FromUtc(2026, 11, 25, 4, 0);

    private ArticleSearch Articles => house.Articles;

    [Fact]
    public async Task A_question_in_words_nobody_wrote_is_offered_what_means_the_like()
    {
        var family = await ChatPlayer.Open(house.Services, "ru", now);
        await family.Say([MeaningHouse.Question], now);
        family.WasOffered(Articles.Articles.Single(one => one.Id == MeaningHouse.Topic).Texts[Russian].Title).ShouldBeTrue();
    }

    [Fact]
    public async Task A_model_never_answers_by_itself() =>
        (await Ask(MeaningHouse.Question)).Verdict.ShouldBe(Verdict.Offer);

    [Fact]
    public async Task What_the_words_decide_is_not_sent()
    {
        var before = house.Server.Asked.Count;
        (await Ask("Как восстановить свидетельство о рождении?")).Verdict.ShouldBe(Verdict.Answer);
        house.Server.Asked.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Only_the_question_and_the_articles_are_sent_with_the_key_of_the_file()
    {
        await Ask(MeaningHouse.Question);
        var written = Articles.Articles.SelectMany(one => one.Texts.Values).SelectMany(text => text.Phrasings.Prepend(text.Title)).Append(MeaningHouse.Question);
        house.Server.Asked.Except(written).ShouldBeEmpty();
        house.Server.Keys.Distinct().ShouldBe(["Bearer a-secret"]);
    }

    [Fact]
    public async Task What_is_known_is_not_asked_for_again()
    {
        var before = house.Server.Asked.Count;
        await house.Meanings.Learn(Articles.Articles, TestContext.Current.CancellationToken);
        house.Server.Asked.Count.ShouldBe(before);
    }

    [Theory]
    [InlineData("an error")]
    [InlineData("nonsense")]
    [InlineData("too few vectors")]
    [InlineData("silence")]
    public async Task A_model_that_fails_changes_nothing_and_is_left_alone_for_a_while(string fault)
    {
        var meanings = house.Another();
        await meanings.Learn([.. Articles.Articles.Where(one => one.Id == MeaningHouse.Topic)], TestContext.Current.CancellationToken);
        house.Server.Fault = http => Fail(fault, http);
        var alone = Articles.Rank(MeaningHouse.Question, Russian);
        (await Ask(MeaningHouse.Question, meanings)).ShouldBe(alone, new ByIds());
        var asked = house.Server.Asked.Count;
        await Ask(MeaningHouse.Question, meanings);
        house.Server.Asked.Count.ShouldBe(asked, "it rests");
        house.Server.Fault = null;
        (await Ask(MeaningHouse.Question, meanings, now + Duration.FromMinutes(1))).Hits[0].Article.Id.ShouldBe(MeaningHouse.Topic);
    }

    [Fact]
    public async Task Without_an_address_there_is_no_model_at_all()
    {
        var other = Directory.CreateTempSubdirectory("no-meanings-").FullName;
        await using var plain = await House.Build(TestHouse.Arguments(other));
        plain.Services.GetService<Meanings>().ShouldBeNull();
    }

    [Theory]
    [InlineData("http://models.example.org/v1", "https")]
    [InlineData("models", "not an address")]
    [InlineData("file:///models", "not an address")]
    public void Questions_of_families_do_not_leave_in_the_open(string address, string reason) =>
        Should.Throw<InvalidDataException>(() => House.Build([.. TestHouse.Arguments(house.Folder), "--embeddings:address", address, "--embeddings:model", "any"]).GetAwaiter().GetResult())
            .Message.ShouldContain(reason);

    private Task<Ranking> Ask(string question, Meanings? meanings = null, Instant? at = null) =>
        (meanings ?? house.Meanings).Widen(Articles.Rank(question, Russian), question, Articles, at ?? now);

    private static Task Fail(string fault, HttpContext http)
    {
        http.Response.StatusCode = fault == "an error" ? 500 : 200;
        http.Response.ContentType = "application/json";
        return fault switch
        {
            "nonsense" => http.Response.WriteAsync("<html>"),
            "too few vectors" => http.Response.WriteAsync("""{"object":"list","model":"any","data":[],"usage":{"prompt_tokens":0,"total_tokens":0}}"""),
            "silence" => Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default),
            _ => Task.CompletedTask,
        };
    }

    private sealed class ByIds : IEqualityComparer<Ranking>
    {
        public bool Equals(Ranking? one, Ranking? other) =>
            one!.Verdict == other!.Verdict && one.Hits.Select(hit => hit.Article.Id).SequenceEqual(other.Hits.Select(hit => hit.Article.Id));

        public int GetHashCode(Ranking ranking) => ranking.Hits.Count;
    }
}
