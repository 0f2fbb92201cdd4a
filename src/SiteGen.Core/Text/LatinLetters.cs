using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Text;

/// <summary>
/// Latin letters with marks: their plain letters, and their composed forms. The program runs without culture data, so that it
/// starts fast and is the same on every machine; the platform's own normalisation then covers ASCII only. The tables are
/// those of the Unicode Character Database for letters with one mark.
/// </summary>
public static class LatinLetters
{
    private const string Composed =
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊ" +
        "ċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚś" +
        "ŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžǍǎǏǐǑǒǓǔȘșȚțḀḁḂḃḄḅḆḇḊḋḌḍḎḏḐḑḒḓḘ" +
        "ḙḚḛḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḰḱḲḳḴḵḶḷḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṔṕṖṗṘṙṚṛṞṟṠṡṢṣṪṫṬṭṮ" +
        "ṯṰṱṲṳṴṵṶṷṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẠạẢảẸẹẺẻẼẽỈỉỊịỌọỎỏỤụỦủỲỳỴ" +
        "ỵỶỷỸ";

    private const string Plain =
        "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyAaAaAaCcCcC" +
        "cCcDdEeEeEeEeEeGgGgGgGgHhIiIiIiIiIJjKkLlLlLlNnNnNnOoOoOoRrRrRrSs" +
        "SsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzAaIiOoUuSsTtAaBbBbBbDdDdDdDdDdE" +
        "eEeFfGgHhHhHhHhHhIiKkKkKkLlLlLlMmMmMmNnNnNnNnPpPpRrRrRrSsSsTtTtT" +
        "tTtUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyAaAaEeEeEeIiIiOoOoUuUuYyY" +
        "yYyY";

    private const string Marks =
        "\u0300\u0301\u0302\u0303\u0308\u030A\u0327\u0300\u0301\u0302\u0308\u0300\u0301\u0302\u0308\u0303\u0300\u0301\u0302\u0303\u0308\u0300\u0301\u0302" +
        "\u0308\u0301\u0300\u0301\u0302\u0303\u0308\u030A\u0327\u0300\u0301\u0302\u0308\u0300\u0301\u0302\u0308\u0303\u0300\u0301\u0302\u0303\u0308\u0300" +
        "\u0301\u0302\u0308\u0301\u0308\u0304\u0304\u0306\u0306\u0328\u0328\u0301\u0301\u0302\u0302\u0307\u0307\u030C\u030C\u030C\u030C\u0304\u0304\u0306" +
        "\u0306\u0307\u0307\u0328\u0328\u030C\u030C\u0302\u0302\u0306\u0306\u0307\u0307\u0327\u0327\u0302\u0302\u0303\u0303\u0304\u0304\u0306\u0306\u0328" +
        "\u0328\u0307\u0302\u0302\u0327\u0327\u0301\u0301\u0327\u0327\u030C\u030C\u0301\u0301\u0327\u0327\u030C\u030C\u0304\u0304\u0306\u0306\u030B\u030B" +
        "\u0301\u0301\u0327\u0327\u030C\u030C\u0301\u0301\u0302\u0302\u0327\u0327\u030C\u030C\u0327\u0327\u030C\u030C\u0303\u0303\u0304\u0304\u0306\u0306" +
        "\u030A\u030A\u030B\u030B\u0328\u0328\u0302\u0302\u0302\u0302\u0308\u0301\u0301\u0307\u0307\u030C\u030C\u030C\u030C\u030C\u030C\u030C\u030C\u030C" +
        "\u030C\u0326\u0326\u0326\u0326\u0325\u0325\u0307\u0307\u0323\u0323\u0331\u0331\u0307\u0307\u0323\u0323\u0331\u0331\u0327\u0327\u032D\u032D\u032D" +
        "\u032D\u0330\u0330\u0307\u0307\u0304\u0304\u0307\u0307\u0323\u0323\u0308\u0308\u0327\u0327\u032E\u032E\u0330\u0330\u0301\u0301\u0323\u0323\u0331" +
        "\u0331\u0323\u0323\u0331\u0331\u032D\u032D\u0301\u0301\u0307\u0307\u0323\u0323\u0307\u0307\u0323\u0323\u0331\u0331\u032D\u032D\u0301\u0301\u0307" +
        "\u0307\u0307\u0307\u0323\u0323\u0331\u0331\u0307\u0307\u0323\u0323\u0307\u0307\u0323\u0323\u0331\u0331\u032D\u032D\u0324\u0324\u0330\u0330\u032D" +
        "\u032D\u0303\u0303\u0323\u0323\u0300\u0300\u0301\u0301\u0308\u0308\u0307\u0307\u0323\u0323\u0307\u0307\u0308\u0308\u0307\u0307\u0302\u0302\u0323" +
        "\u0323\u0331\u0331\u0331\u0308\u030A\u030A\u0323\u0323\u0309\u0309\u0323\u0323\u0309\u0309\u0303\u0303\u0309\u0309\u0323\u0323\u0323\u0323\u0309" +
        "\u0309\u0323\u0323\u0309\u0309\u0300\u0300\u0323\u0323\u0309\u0309\u0303";

    private static readonly FrozenDictionary<char, char> PlainByComposed =
        Composed.Zip(Plain).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    private static readonly FrozenDictionary<(char, char), char> ComposedByParts =
        Composed.Zip(Plain.Zip(Marks)).ToFrozenDictionary(pair => pair.Second, pair => pair.First);

    /// <summary>The letter without its mark: ä is a; other characters are as they were.</summary>
    public static char WithoutMark(char letter) => letter < 0x80 ? letter : PlainByComposed.GetValueOrDefault(letter, letter);

    /// <summary>True for a mark that stands behind the letter it belongs to.</summary>
    public static bool IsMark(char character) => character is >= '\u0300' and <= '\u036F';

    /// <summary>The text with each letter and the mark behind it as one character, as most systems write names of files.</summary>
    public static string Compose(string text)
    {
        if (!text.Any(IsMark)) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsMark(character) && composed.Length > 0 && ComposedByParts.TryGetValue((composed[^1], character), out var letter)) composed[^1] = letter;
            else composed.Append(character);
        }

        return composed.ToString();
    }
}
