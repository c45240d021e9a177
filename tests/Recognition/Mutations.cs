using System.Text;

namespace Janua.Tests.Recognition;

/// <summary>Messages nobody meant to write: real sentences cut, doubled, mixed and mistyped, runs of one thing, and letters of every
/// kind. The same seed gives the same messages.</summary>
internal sealed class Mutations(int seed, IReadOnlyList<string> sentences)
{
    private const int Longest = 4_500;

    private static readonly string[] pieces =
    [
        " ", "  ", "\n", "\t", "\u200F", "\u202E", "\u2068", "\u200D", "\u00AD", "\u0301", "\u064B", "ـ", "'", "’", "-", "–", ":", ".", ",", "/", "\\", "+", "%", "№", "#", "@",
        "0", "1", "12", "31", "99", "007", "٣", "۵", "1000000000000000000000", "8 701 123 45 67", "+996", "31.02.", "25:61", "1/2", "2026-11-25",
        "\uD83D\uDE00", "\uD83D", "\uDE00", "\uFFFD", "\0", "👩‍👩‍👧‍👦", "ﷺ", "ﻻ", "İ", "ß", "ǅ", "Ⅷ", "𝐀", "ا", "ء", "ъ", "ы", "і", "ә", "q", "w",
        "жоқ", "емес", "не", "нет", "لا", "مو", "кейін", "после", "بعد", "дейін", "до", "قبل", "жарым", "пол", "نص", "сағат", "час", "الساعة",
    ];

    private readonly Seeded random = new(seed);

    public string Next() => random.Next(0, 12) switch
    {
        0 => Noise(),
        1 => Repeated(),
        2 => Mutated(Sentence() + " " + Sentence()),
        3 => Words(),
        _ => Mutated(Sentence()),
    };

    private string Sentence() => sentences[random.Next(0, sentences.Count)];

    private string Piece() => pieces[random.Next(0, pieces.Length)];

    // Any code unit at all, lone surrogates too.
    private string Noise()
    {
        var text = new StringBuilder();
        for (var left = random.Next(1, 60); left > 0; left--) text.Append(random.Next(0, 3) == 0 ? (char)random.Next(0, 0x10000) : Letter());
        return text.ToString();
    }

    private char Letter() => random.Next(0, 3) switch { 0 => (char)random.Next('а', 'я' + 1), 1 => (char)random.Next('a', 'z' + 1), _ => (char)random.Next('ء', 'ي' + 1) };

    private string Repeated()
    {
        var unit = random.Next(0, 2) == 0 ? Piece() + Piece() : Sentence();
        var times = Math.Min(random.Next(2, random.Next(0, 20) == 0 ? 2_000 : 30), Longest / unit.Length + 1);
        return string.Concat(Enumerable.Repeat(unit, times));
    }

    private string Words()
    {
        var text = new StringBuilder();
        for (var left = random.Next(1, 10); left > 0; left--)
        {
            var words = Sentence().Split(' ');
            text.Append(words[random.Next(0, words.Length)]).Append(random.Next(0, 6) == 0 ? Piece() : " ");
        }
        return text.ToString();
    }

    private string Mutated(string sentence)
    {
        var text = new StringBuilder(sentence);
        for (var slips = random.Next(0, 7); slips > 0 && text.Length > 0; slips--) Slip(text, random.Next(0, text.Length));
        return text.ToString();
    }

    private void Slip(StringBuilder text, int at)
    {
        switch (random.Next(0, 8))
        {
            case 0: text.Remove(at, 1); break;
            case 1: text.Insert(at, text[at].ToString(), random.Next(1, 40)); break;
            case 2: text.Insert(at, Piece()); break;
            case 3: text[at] = Letter(); break;
            case 4: (text[at], text[0]) = (text[0], text[at]); break;
            case 5: text[at] = char.ToUpperInvariant(text[at]); break;
            case 6: text.Remove(at, text.Length - at); break;
            default: text.Replace(" ", ""); break;
        }
    }
}
