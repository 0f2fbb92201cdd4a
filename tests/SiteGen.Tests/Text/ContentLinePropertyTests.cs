using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Text.Calendars;
using Xunit;

namespace SiteGen.Tests.Text;

/// <summary>What holds for every line of a calendar file.</summary>
public sealed class ContentLinePropertyTests
{
    private static readonly Arbitrary<string> AnyText = Arb.From(
        Gen.Elements("a", "ä", "€", "🙂", "\n", "\r\n", ";", ",", "\\", " ", "\u0007", "pitkä sana ").ArrayOf().Select(string.Concat));

    [Fact]
    public void No_line_is_longer_than_75_octets_and_unfolding_gives_the_line_back() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(AnyText, text =>
    {
        var line = "SUMMARY:" + ContentLine.Escape(text);
        var folded = ContentLine.Fold(line);
        folded.Split("\r\n").ShouldAllBe(own => Encoding.UTF8.GetByteCount(own) <= 75);
        return folded.EndsWith("\r\n", StringComparison.Ordinal) && folded[..^2].Replace("\r\n ", string.Empty, StringComparison.Ordinal) == line;
    }));

    [Fact]
    public void An_escaped_text_stands_on_one_line_and_reads_back() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(AnyText, text =>
    {
        var escaped = ContentLine.Escape(text);
        return !escaped.Any(char.IsControl) && Unescape(escaped) == string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)));
    }));

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder();
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\') text.Append(escaped[++i] == 'n' ? '\n' : escaped[i]);
            else text.Append(escaped[i]);
        }

        return text.ToString();
    }
}
