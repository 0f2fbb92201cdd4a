using System.Collections.Immutable;
using SiteGen.Search.Language;

namespace SiteGen.Tests.Search.Language;

/// <summary>A form, the word that it is a form of, and the parts that the word is made of.</summary>
internal sealed record Row(string Form, string Word, ImmutableArray<string> Parts)
{
    public static Row[] Of(string table) =>
        [.. Tables.Read(table).Select(fields => new Row(fields[0], fields[1], fields.Length > 2 ? [.. fields[2].Split(' ')] : []))];
}

/// <summary>
/// How well a lexicon tells which forms belong together. Each form is a query, each other form a page with that form alone: it should
/// be found if it is a form of the same word, or of a compound with that word as a part, and not otherwise.
/// </summary>
internal sealed record Quality(double Recall, double Precision, ImmutableArray<string> Missed, ImmutableArray<string> Wrong)
{
    public static Quality Measure(Lexicon lexicon, Row[] rows)
    {
        var analyses = rows.Select(row => lexicon.Analyse(row.Form)).ToArray();
        int right = 0;
        var missed = ImmutableArray.CreateBuilder<string>();
        var wrong = ImmutableArray.CreateBuilder<string>();
        for (var query = 0; query < rows.Length; query++)
        {
            for (var page = 0; page < rows.Length; page++)
            {
                if (rows[query].Form == rows[page].Form) continue;
                var expected = rows[page].Word == rows[query].Word || rows[page].Parts.Contains(rows[query].Word);
                var found = analyses[page].Lemma == analyses[query].Lemma || analyses[page].Parts.Contains(analyses[query].Lemma);
                if (expected && found) right++;
                else if (expected) missed.Add($"{rows[query].Form} → {rows[page].Form}");
                else if (found) wrong.Add($"{rows[query].Form} → {rows[page].Form}");
            }
        }

        return new Quality(Share(right, missed.Count), Share(right, wrong.Count), missed.ToImmutable(), wrong.ToImmutable());
    }

    public override string ToString() =>
        $"recall {Recall:F3}, precision {Precision:F3}; missed {string.Join(", ", Missed.Take(20))}; wrong {string.Join(", ", Wrong.Take(20))}";

    private static double Share(int right, int others) => right + others == 0 ? 1 : (double)right / (right + others);
}
