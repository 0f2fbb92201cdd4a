using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Compose;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Parse;
using SiteGen.Publication;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;
using Xunit;

namespace SiteGen.Tests.Compose;

/// <summary>How a measure was going on a day is what was told last by then, whatever the order of the entries.</summary>
public sealed class MeasureProgressTests
{
    private static readonly DateOnly First = new(2025, 1, 1);
    private static readonly string[] States = ["ei aloitettu", "etenee", "viivästynyt", "valmis", "luovuttu"];

    [Fact]
    public void The_latest_entry_by_then_holds() => Prop.ForAll(
        Gen.Choose(0, 700).Zip(Gen.Choose(0, 4)).ArrayOf().Zip(Gen.Choose(-30, 730)).ToArbitrary(),
        pair =>
        {
            var ((entries, offset), day) = (pair, First.AddDays(pair.Item2));
            var measure = Compose(entries, day).Measure;
            var expected = entries.Index().Where(entry => First.AddDays(entry.Item.Item1) <= First.AddDays(offset))
                .OrderBy(entry => entry.Item.Item1).ThenBy(entry => entry.Index).Select(entry => (MeasureStatus?)Words.MeasureStatuses.Find(States[entry.Item.Item2])).LastOrDefault();
            return MeasureProgress.EntryOn(measure, day)?.Status == expected;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("31.3.2026", "30.6.2026", false)]
    [InlineData("31.3.2026", "1.7.2026", true)]
    [InlineData("1.4.2026", "30.9.2026", false)]
    [InlineData("1.4.2026", "1.10.2026", true)]
    public void Information_is_old_when_the_quarter_after_next_begins(string told, string today, bool isStale)
    {
        var day = Dates.Parse(today)!.Value;
        var (measure, site) = Compose([(Dates.Parse(told)!.Value.DayNumber - First.DayNumber, 1)], day);
        MeasureProgress.On(site, measure, day).IsStale.ShouldBe(isStale);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void What_is_done_or_dropped_is_neither_old_nor_overdue(int state)
    {
        var day = new DateOnly(2028, 6, 1);
        var (measure, site) = Compose([(0, state)], day);
        MeasureProgress.On(site, measure, day).ShouldSatisfyAllConditions(own => own.IsStale.ShouldBeFalse(), own => own.IsOverdue.ShouldBeFalse());
    }

    [Fact]
    public void A_measure_is_overdue_from_the_day_after_its_timetable()
    {
        var (measure, site) = Compose([(0, 1)], First);
        MeasureProgress.On(site, measure, new DateOnly(2027, 12, 31)).IsOverdue.ShouldBeFalse();
        MeasureProgress.On(site, measure, new DateOnly(2028, 1, 1)).IsOverdue.ShouldBeTrue();
    }

    private static (Measure Measure, SiteGen.Compose.Site Site) Compose((int Day, int State)[] entries, DateOnly today)
    {
        using var folder = new TestSite();
        folder.Write("strategiat/kunta/index.md", "---\notsikko: Kunta\nkausi: 2025–2029\ntasot: [toimenpide]\n---\n");
        var lines = entries.Select(entry =>
            $"  - {{päivä: {First.AddDays(entry.Day).ToString("d.M.yyyy", CultureInfo.InvariantCulture)}, tila: {States[entry.State]}, peruste: Näin on.}}\n");
        var followUp = entries.Length == 0 ? string.Empty : "seuranta:\n" + string.Concat(lines);
        folder.Write("strategiat/kunta/a.md", $"---\notsikko: Toimenpide\naikataulu: 2025–2027\n{followUp}---\n");
        var (tree, _) = Loader.Load(folder.Content, null, new PublicationDay(today, false));
        var (site, _) = Composer.Compose(tree, Parser.Parse(tree).Value, today);
        return (site.Documents.OfType<Measure>().Single(), site);
    }
}
