using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Checks;

/// <summary>A measure has a card with five parts, numbered without gaps, whose timetable agrees with the overview.</summary>
internal static class CardChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) => site.Documents.OfType<Measure>().SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(Measure measure)
    {
        if (measure.Card.IsEmpty) return [StrategyMessages.MeasureWithoutCard(measure.Place)];
        return MissingParts(measure).Concat(Numbers(measure)).Concat(Timetables(measure));
    }

    private static IEnumerable<Diagnostic> MissingParts(Measure measure)
    {
        foreach (var part in Enum.GetValues<CardPart>())
        {
            var section = measure.Card.FirstOrDefault(section => section.Part == part);
            if (section is null) yield return StrategyMessages.CardPartMissing(measure.Card[0].Place, part);
            else if (section.Text.IsEmpty && section.Values.IsEmpty) yield return StrategyMessages.CardPartMissing(section.Place, part);
        }
    }

    private static IEnumerable<Diagnostic> Numbers(Measure measure)
    {
        var previous = 0;
        foreach (var section in measure.Card)
        {
            if (section.Number is not { } number) continue;
            if (number <= previous) yield return StrategyMessages.CardNumberRepeated(section.Place, number);
            else if (number > previous + 1) yield return StrategyMessages.CardNumberGap(section.Place, number, previous + 1);
            previous = Math.Max(previous, number);
        }
    }

    private static IEnumerable<Diagnostic> Timetables(Measure measure)
    {
        if (measure is { Period: { Range: { } overview } period, Timetable: { Range: { } card } timetable } && Disagree(overview, card))
        {
            var place = measure.Card.FirstOrDefault(section => section.Part == CardPart.Timetable)?.Place ?? measure.Place;
            yield return StrategyMessages.TimetablesDisagree(place, period.Text, timetable.Text);
        }
    }

    /// <summary>
    /// The card lies outside of the overview; or the overview gives its end to the month or day, and the card ends in
    /// another month.
    /// </summary>
    private static bool Disagree(DateRange overview, DateRange card)
    {
        if (!overview.Holds(card)) return true;
        var isExact = overview.EndPrecision <= Precision.Month && card.EndPrecision <= Precision.Month;
        return isExact && overview.End is { } one && card.End is { } other && (one.Year, one.Month) != (other.Year, other.Month);
    }
}
