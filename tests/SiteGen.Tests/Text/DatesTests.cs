using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Text.Time;
using Xunit;

namespace SiteGen.Tests.Text;

public sealed class DatesTests
{
    private static readonly DateOnly Meeting = new(2019, 8, 28);

    [Theory]
    [InlineData("28.8.2019")]
    [InlineData("28.08.2019")]
    [InlineData("2019-08-28")]
    [InlineData("  28.8.2019\t")]
    public void A_day_in_either_form_is_read(string text) => Dates.Parse(text).ShouldBe(Meeting);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("31.2.2025")]
    [InlineData("1.13.2025")]
    [InlineData("28.8.")]
    [InlineData("28.8.19")]
    [InlineData("28. 8. 2019")]
    [InlineData("8/2019")]
    [InlineData("2019-8-28")]
    [InlineData("2019–08–28")]
    [InlineData("28.8.2019 klo 9")]
    [InlineData("viimeistään 28.8.2019")]
    public void Anything_else_is_no_day(string text) => Dates.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("fi", "28.8.2019", "keskiviikko 28.8.2019")]
    [InlineData("sv", "28.8.2019", "onsdag 28.8.2019")]
    [InlineData("en", "28 August 2019", "Wednesday 28 August 2019")]
    public void A_day_is_written_as_each_language_writes_it(string language, string plain, string withWeekday)
    {
        Dates.Format(Meeting, language).ShouldBe(plain);
        Dates.FormatWithWeekday(Meeting, language).ShouldBe(withWeekday);
    }

    [Theory]
    [InlineData("fi", "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai")]
    [InlineData("sv", "måndag tisdag onsdag torsdag fredag lördag söndag")]
    [InlineData("en", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")]
    public void A_week_has_its_seven_names(string language, string names)
    {
        var monday = new DateOnly(2024, 9, 2);
        var week = Enumerable.Range(0, 7).Select(day => Dates.FormatWithWeekday(monday.AddDays(day), language).Split(' ')[0]);
        string.Join(' ', week).ShouldBe(names);
    }

    [Fact]
    public void A_written_day_reads_back_as_itself() => Prop.ForAll(
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(),
        day => day.Year < 1000 || Dates.Parse(Dates.Format(day, "fi")) == day).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_reading_throw() =>
        Prop.ForAll<string?>(text => Dates.Parse(text ?? string.Empty) is null or { Year: > 0 }).QuickCheckThrowOnFailure();
}
