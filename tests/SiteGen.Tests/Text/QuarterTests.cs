using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Text.Time;
using Xunit;

namespace SiteGen.Tests.Text;

public sealed class QuarterTests
{
    private static readonly Arbitrary<DateOnly> Days =
        Gen.Choose(new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    [Theory]
    [InlineData("Q4/2024")]
    [InlineData("q4/2024")]
    [InlineData("Q4 2024")]
    [InlineData("4/2024")]
    [InlineData("4/2024 neljännes")]
    [InlineData("4/2024 vuosineljännes")]
    [InlineData("4/2024 kvartaali")]
    [InlineData("2024-q4")]
    [InlineData("2024-Q4")]
    [InlineData("IV/2024")]
    [InlineData("4. neljännes 2024")]
    [InlineData("10–12/2024")]
    [InlineData("  Q4/2024 ")]
    public void A_quarter_is_read_as_people_write_it(string text) => Quarter.Parse(text).ShouldBe(new Quarter(2024, 4));

    [Theory]
    [InlineData("")]
    [InlineData("Q5/2024")]
    [InlineData("0/2024")]
    [InlineData("10/2024")]
    [InlineData("Q4")]
    [InlineData("Q4/24 ja Q1/25")]
    [InlineData("2024")]
    [InlineData("syksy 2024")]
    [InlineData("Q3–4/2024")]
    [InlineData("Q4/1024")]
    [InlineData("2024-q4-kunta")]
    [InlineData("4/2024 alkaen")]
    public void Anything_else_is_no_quarter(string text) => Quarter.Parse(text).ShouldBeNull();

    [Fact]
    public void A_quarter_knows_its_days()
    {
        var quarter = new Quarter(2024, 1);
        quarter.FirstDay.ShouldBe(new DateOnly(2024, 1, 1));
        quarter.LastDay.ShouldBe(new DateOnly(2024, 3, 31));
        quarter.ReviewDue.ShouldBe(new DateOnly(2024, 4, 30));
        quarter.Previous.ShouldBe(new Quarter(2023, 4));
        quarter.Previous.ReviewDue.ShouldBe(new DateOnly(2024, 1, 31));
        quarter.Address.ShouldBe("2024-q1");
    }

    [Fact]
    public void Every_day_lies_in_its_quarter() => Prop.ForAll(Days, day =>
        Quarter.Of(day).FirstDay <= day && day <= Quarter.Of(day).LastDay).QuickCheckThrowOnFailure();

    [Fact]
    public void Quarters_follow_one_another_without_a_gap() => Prop.ForAll(Days, day =>
        Quarter.Of(day) is var quarter && quarter.Next.FirstDay == quarter.LastDay.AddDays(1) && quarter.Next.Previous == quarter && quarter < quarter.Next)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_written_quarter_reads_back_as_itself() => Prop.ForAll(Days, day =>
        Quarter.Parse($"{Quarter.Of(day)}") == Quarter.Of(day) && Quarter.Parse(Quarter.Of(day).Address) == Quarter.Of(day)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_reading_throw() =>
        Prop.ForAll<string?>(text => Quarter.Parse(text ?? string.Empty) is null or { Year: > 0 }).QuickCheckThrowOnFailure();
}
