using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Vocabulary;
using Value = SiteGen.Create.DraftField.Value;

namespace SiteGen.Create;

/// <summary>What a new strategy and its parts begin with.</summary>
internal static class StrategyDrafts
{
    private static readonly ImmutableArray<(CardPart Part, Localized Text)> Card =
    [
        (CardPart.Actions, new("- Mitä konkreettisesti tehdään.", "- Vad som konkret görs.", "- What is actually done.")),
        (CardPart.Timetable, new("Syksy {0} – kevät {1}.", "Hösten {0} – våren {1}.", "Autumn {0} – spring {1}.")),
        (CardPart.TargetState, new("Mikä on toisin, kun toimenpide on valmis.", "Vad som är annorlunda när åtgärden är klar.", "What is different when the measure is done.")),
        (CardPart.Responsible, new("Johtoryhmä", "Ledningsgruppen", "Management team")),
        (CardPart.Indicators, new("- Mistä nähdään, että tavoitetilaan päästiin.", "- Hur man ser att målbilden nåddes.", "- How one sees that the target state was reached.")),
    ];

    public static Draft Strategy(DateOnly today) => Drafts.With(
        new Value(Key.Period, $"{today.Year}–{today.Year + 3}"),
        Drafts.Word(Key.DocumentStatus, Words.DocumentStatuses, DocumentStatus.Draft),
        new DraftField.List(Key.Vision, [new("Mihin pyritään, yhdellä lauseella.", "Vart man strävar, i en mening.", "Where we are heading, in one sentence.")]),
        new DraftField.List(Key.Levels, [new("painopiste", "prioritering", "focus area"), new("tavoite", "mål", "goal"), new("toimenpide", "åtgärd", "measure")]));

    public static Draft Element() => Drafts.With(
        new Value(Key.Goal, new Localized("Mitä tällä halutaan saada aikaan.", "Vad man vill åstadkomma.", "What this is to achieve.")),
        new Value(Key.TargetState, new Localized("Mikä on toisin, kun tavoite on saavutettu.", "Vad som är annorlunda när målet är nått.", "What is different when the goal is reached.")),
        new Value(Key.Responsible, new Localized("johtoryhmä", "ledningsgruppen", "management team"))) with
    {
        Headings =
        [
            new DraftHeading(
                new(Capital(Words.Headings.Name(SpecialHeading.Examples, "fi")), Capital(Words.Headings.Name(SpecialHeading.Examples, "sv")), Capital(Words.Headings.Name(SpecialHeading.Examples, "en"))),
                new("- Miten tämä näkyy asukkaan arjessa.", "- Hur detta syns i invånarens vardag.", "- How this shows in a resident's day.")),
        ],
    };

    public static Draft Measure(DateOnly today) => Drafts.With(new Value(Key.Period, $"{today.Year}–{today.Year + 1}")) with
    {
        Opening = new("Miksi tämä tehdään.", "Varför detta görs.", "Why this is done."),
        Headings = [.. Card.Select(part => new DraftHeading(Heading(part.Part), Years(part.Text, today.Year)))],
    };

    private static Localized Heading(CardPart part) => new(
        Capital(Words.CardHeadings.Name(part, "fi")), Capital(Words.CardHeadings.Name(part, "sv")), Capital(Words.CardHeadings.Name(part, "en")));

    private static Localized Years(Localized text, int year) => new(Filled(text.Fi, year), Filled(text.Sv, year), Filled(text.En, year));

    private static string Filled(string text, int year) =>
        text.Replace("{0}", $"{year}", StringComparison.Ordinal).Replace("{1}", $"{year + 1}", StringComparison.Ordinal);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
