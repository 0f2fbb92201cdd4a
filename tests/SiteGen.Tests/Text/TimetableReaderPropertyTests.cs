using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Text.Time;
using Xunit;

namespace SiteGen.Tests.Text;

/// <summary>What holds for every text, whatever it says.</summary>
public sealed class TimetableReaderPropertyTests
{
    private static readonly string[] Dashes = ["-", "–", "—", "−", "‐", "‑", "‒", "―"];

    private static readonly string[] Spaces = [" ", "  ", "\u00A0", "\u202F", "\t"];

    private static readonly string[] Pieces =
    [
        "1", "12", "24", "31", "2024", "2025", "1990", "2099", ".", "/", "-", "–", " ", " ", "(", ")", ",", ":", "\n", "§", "kk",
        "v.", "vuoden",
        "syksy", "keväästä", "talvi", "joulukuuhun", "loka", "Q4", "IV", "viimeinen neljännes",
        "loppuun", "alusta", "alkaen", "mennessä", "ennen",
        "viimeistään", "från", "till", "slutet av", "by", "the end of", "may", "ja", "to", "mid", "jälkeen", "\u0308", "\uD800",
    ];

    private static readonly string[] Expressions =
    [
        "1.–5.3.2024", "1.3.–5.4.2024", "10–12/24", "9/2024 – 12/2024", "lokakuu–joulukuu 2024", "loka–joulukuussa 2024",
        "syksy 2024 – kevät 2025", "2024–2028", "2024–2025 (kk. 1–2)", "Q3–Q4/2024", "talvi 2024–2025", "(10/24 – ) syksyllä 2024",
        "(– 12/2024)", "viimeistään 1.1.2026", "v. 2024 loppuun mennessä",
        "hösten 2024 – våren 2025", "fr.o.m. 1.1.2026", "October–December 2024", "by the end of 2024", "kevät –25",
    ];

    private static readonly string[] Prose =
    [
        "", "Hanke valmistuu", "(osana strategiaa)", "Kainuun liitto;", "toteutetaan", "arviointi tehdään,", "MH:ssa",
        "projektet genomförs", "the plan is ready",
    ];

    [Fact]
    public void No_text_makes_reading_throw() =>
        Prop.ForAll<string?>(text => IsSound(TimetableReader.Read(text ?? string.Empty))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_range_never_ends_before_it_begins_and_has_at_least_one_end() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20_000),
        Prop.ForAll(Hostile().ToArbitrary(), text => IsSound(TimetableReader.Read(text))));

    [Fact]
    public void The_kind_of_dash_makes_no_difference() => Prop.ForAll(
        Gen.Elements(Expressions).ToArbitrary(), Gen.Elements(Dashes).ToArbitrary(),
        (text, dash) => ReadsAlike(text, text.Replace("–", dash, StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_kind_of_space_makes_no_difference() => Prop.ForAll(
        Gen.Elements(Expressions).ToArbitrary(), Gen.Elements(Spaces).ToArbitrary(),
        (text, space) => ReadsAlike(text, text.Replace(" ", space, StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("10–12/2024")]
    [InlineData("9/2024–12/2024")]
    [InlineData("2024–2028")]
    [InlineData("1.3.–5.4.2024")]
    [InlineData("1.–5.3.2024")]
    [InlineData("syksy 2024–kevät 2025")]
    public void Spaces_around_the_dash_make_no_difference(string text) =>
        ReadsAlike(text, text.Replace("–", " – ", StringComparison.Ordinal)).ShouldBeTrue();

    [Fact]
    public void Letter_case_makes_no_difference() => Prop.ForAll(
        Gen.Elements(Expressions).ToArbitrary(), text => ReadsAlike(text, text.ToUpperInvariant())).QuickCheckThrowOnFailure();

    [Fact]
    public void Prose_around_an_expression_makes_no_difference() => Prop.ForAll(
        Gen.Elements(Expressions).ToArbitrary(), Gen.Elements(Prose).ToArbitrary(), Gen.Elements(Prose).ToArbitrary(),
        (text, before, after) => ReadsAlike(text, $"{before} {text} {after}")).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_sentences_makes_no_difference() => Prop.ForAll(
        Gen.Elements(Expressions).ToArbitrary(), Gen.Elements(Expressions).ToArbitrary(),
        (one, other) => TimetableReader.Read($"{one}; {other}") == TimetableReader.Read($"{other}; {one}")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1-")]
    [InlineData("1.")]
    [InlineData("1.-")]
    [InlineData("9/2024-")]
    [InlineData("2024-")]
    [InlineData("1.1.2024 - ")]
    [InlineData("loka-")]
    [InlineData("the ")]
    [InlineData("från och med ")]
    [InlineData("vuoden 2024 ")]
    [InlineData("syksystä ")]
    [InlineData("(10/24 -)")]
    [InlineData("9")]
    [InlineData("a")]
    [InlineData("-")]
    public void A_long_text_is_read_in_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        TimetableReader.Read(text);
        // In quadratic time it would be minutes; on a machine that does other work as well linear time is a second.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static bool ReadsAlike(string one, string other) =>
        TimetableReader.Read(one) is { } range && range == TimetableReader.Read(other);

    private static bool IsSound(DateRange? range) => range is null or { Start: not null, End: null } or { Start: null, End: not null }
        || range is { Start: { } start, End: { } end } && start <= end;

    private static Gen<string> Hostile() =>
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces))
        from separator in Gen.Elements(string.Empty, " ")
        select string.Join(separator, pieces);
}
