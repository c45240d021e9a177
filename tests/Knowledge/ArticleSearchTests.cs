using Janua.Domain.Knowledge;
using Janua.Tests.Recognition;
using Shouldly;
using Xunit;
using static Janua.Tests.Knowledge.SearchWorld;

namespace Janua.Tests.Knowledge;

public sealed class ArticleSearchTests
{
    [Theory]
    [InlineData("kk", "Туу туралы куәлікті қалпына келтіргім келеді", "documents.birth-certificate")]
    [InlineData("ru", "потеряли свидетельство о рождении малыша", "documents.birth-certificate")]
    [InlineData("ar", "ضاعت شهادة ميلاد الولد", "documents.birth-certificate")]
    [InlineData("kk", "мектепке баламды жаздыру", "school.enrolment")]
    [InlineData("ru", "хочу удалить мою переписку с вами", "privacy.delete")]
    [InlineData("ar", "كيف أحذف محادثاتي", "privacy.delete")]
    public void A_family_gets_the_article_it_asks_for(string language, string question, string id) =>
        Shipped.Rank(question, new(language)).Hits[0].Article.Id.ShouldBe(id);

    [Theory]
    [InlineData("letterless", "туу туралы куалик", "documents.birth-certificate")]
    [InlineData("Latin Kazakh", "tuu turaly kualik", "documents.birth-certificate")]
    [InlineData("Latin Russian", "svidetelstvo o rozhdenii", "documents.birth-certificate")]
    [InlineData("a slip", "свидетельсво о раждении", "documents.birth-certificate")]
    [InlineData("two languages in one", "балама метрика жасату", "documents.birth-certificate")]
    [InlineData("Arabizi", "shahadet milad", "documents.birth-certificate")]
    public void The_way_of_typing_does_not_matter(string way, string question, string id) =>
        Shipped.Rank(question, Kazakh).Hits.Take(2).Select(hit => hit.Article.Id).ShouldContain(id, way);

    [Theory]
    [InlineData("kk", "Анау матчта гол саны қанша болды")]
    [InlineData("ru", "Сколько стоит билет на самолёт в Турцию")]
    [InlineData("ar", "من سيفوز في كأس العالم لكرة القدم")]
    [InlineData("ru", "фывапролд йцукен")]
    [InlineData("ru", "и в на с")]
    public void A_stranger_gets_no_answer(string language, string question) =>
        Shipped.Rank(question, new(language)).Verdict.ShouldNotBe(Verdict.Answer);

    [Fact]
    public void A_close_call_offers_both_topics()
    {
        var search = ArticleSearch.Build(
        [
            Article("visits.give", Russian, "Передача посылки сестре", "Передать можно утром.", "Можно ли передать посылку сестре?"),
            Article("visits.send", Russian, "Отправка посылки брату", "Отправить можно вечером.", "Можно ли отправить посылку брату?"),
            Article("money.aid", Russian, "Помощь продуктами", "Продукты дают по пятницам.", "Где дают продукты?"),
        ], AllWords);
        var ranking = search.Rank("посылка", Russian);
        ranking.Verdict.ShouldNotBe(Verdict.Answer);
        ranking.Hits.Take(2).Select(hit => hit.Article.Id).ShouldBe(["visits.give", "visits.send"], ignoreOrder: true);
        Math.Abs(ranking.Hits[0].Score - ranking.Hits[1].Score).ShouldBeLessThan(0.1);
    }

    [Fact]
    public void Scores_are_probabilities_in_falling_order_and_reasons_add_up()
    {
        var hits = Shipped.Rank("Как записаться к психологу?", Russian).Hits;
        hits.Select(hit => hit.Score).ShouldBeInOrder(SortDirection.Descending);
        hits.Sum(hit => hit.Score).ShouldBeInRange(0, 1.0001);
        hits[0].Reasons.Sum(reason => reason.Weight).ShouldBe(1, 0.001);
        hits[0].Reasons.ShouldContain(reason => reason.Word == "записаться");
        hits[0].Reasons.ShouldAllBe(reason => reason.Field == "title" || reason.Field == "phrasing" || reason.Field == "answer");
    }

    [Fact]
    public void A_question_in_one_language_finds_an_article_written_in_another()
    {
        var search = ArticleSearch.Build([Article("a.birth", Arabic, "شهادة ميلاد", "نساعدكم.", "كيف أستخرج شهادة ميلاد؟")], AllWords);
        var hit = search.Rank("метрика", Russian).Hits.ShouldHaveSingleItem();
        hit.Reasons.ShouldContain(reason => reason.Language == Arabic);
    }

    [Fact]
    public void A_new_snapshot_knows_the_new_words_and_the_old_one_stays_as_it_was()
    {
        var before = ArticleSearch.Build([Article("a.tea", Russian, "Чай", "Чай в пять.", "Когда чай?")], AllWords);
        var after = ArticleSearch.Build([.. before.Articles, Article("a.chess", Russian, "Шахматный кружок", "По средам.", "Где играют в шахматы?")], AllWords);
        before.Rank("шахматы", Russian).Hits.ShouldBeEmpty();
        after.Rank("шахматы", Russian).Hits[0].Article.Id.ShouldBe("a.chess");
    }

    [Fact]
    public void An_empty_house_knows_nothing() =>
        ArticleSearch.Build([], AllWords).Rank("Где вы?", Russian).ShouldSatisfyAllConditions(
            ranking => ranking.Verdict.ShouldBe(Verdict.Unknown), ranking => ranking.Hits.ShouldBeEmpty());

    [Fact]
    public void Among_ten_thousand_articles_the_right_one_is_found()
    {
        var articles = Enumerable.Range(0, 10_000).Select(number =>
            Article($"made.n{number}", Russian, $"Справка {Name(number)}", $"Её выдают в кабинете {Name(number + 7)}.", $"Где взять справку {Name(number)}?")).ToList();
        var search = ArticleSearch.Build(articles, AllWords);
        foreach (var number in new[] { 0, 77, 5000, 9999 })
            search.Rank($"мне нужна справка {Name(number)}", Russian).Hits[0].Article.Id.ShouldBe($"made.n{number}");
    }

    [Fact]
    public void Hostile_text_never_throws_and_answers_nothing()
    {
        foreach (var text in World.HostileTexts)
            Shipped.Rank(text, Arabic).Verdict.ShouldNotBe(Verdict.Answer, text.Length > 40 ? text[..40] : text);
    }

    [Fact]
    public void The_same_question_is_ranked_the_same_by_many_threads()
    {
        var expected = Shipped.Rank("Балам мектепте жылайды", Kazakh).Hits.Select(hit => (hit.Article.Id, hit.Score)).ToList();
        Parallel.For(0, 50, _ => Shipped.Rank("Балам мектепте жылайды", Kazakh).Hits.Select(hit => (hit.Article.Id, hit.Score)).ShouldBe(expected));
    }

    // Words unlike each other, three syllables each: бавега, бавего …
    private static string Name(int number)
    {
        const string heads = "бвгджзклмнпрст", tails = "аеиоуыюя";
        var syllables = new char[8];
        for (var at = 0; at < syllables.Length; at += 2)
            (syllables[at], syllables[at + 1], number) = (heads[number % 14], tails[number / 14 % 8], number / 112 + number * 31 % 97);
        return new string(syllables);
    }
}
