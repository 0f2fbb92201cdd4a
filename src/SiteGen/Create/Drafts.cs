using SiteGen.Diagnostics;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;
using Value = SiteGen.Create.DraftField.Value;

namespace SiteGen.Create;

/// <summary>What a new document of each kind begins with. Every example can be read, so a draft builds as it stands.</summary>
internal static class Drafts
{
    private static readonly Localized Sentence = new(
        "Yksi selkeä lause, joka kertoo asukkaalle, mistä on kyse.", "En klar mening som säger invånaren vad det gäller.", "One plain sentence that tells a resident what this is about.");

    private static readonly Localized Write = new("Kirjoita teksti tähän.", "Skriv texten här.", "Write the text here.");
    private static readonly Localized Role = new("johtoryhmä", "ledningsgruppen", "management team");

    /// <summary>The draft of <paramref name="kind"/> as of <paramref name="today"/>.</summary>
    public static Draft Of(DocumentKind kind, DateOnly today) => kind switch
    {
        DocumentKind.Strategy => StrategyDrafts.Strategy(today),
        DocumentKind.Element => StrategyDrafts.Element(),
        DocumentKind.Measure => StrategyDrafts.Measure(today),
        DocumentKind.Evaluation => EvaluationDrafts.First(today),
        DocumentKind.Meeting => MeetingDraft(today),
        // The draft is not published, and the public may read it once it is.
        DocumentKind.AgendaItem or DocumentKind.Minutes => new Draft { Head = [Word(Key.Publicity, Words.Publicities, Publicity.Public)], Opening = Write },
        DocumentKind.YearClock => With(new DraftField.Entries(Key.Entries, [[
            new Value(Key.Name, new Localized("Mitä tehdään", "Vad som görs", "What is done")), Day(Key.Date, today), Word(Key.Repeats, Words.Frequencies, Frequency.Yearly)]])),
        DocumentKind.Group => With(new Value(Key.Organisation, new Localized("Kunta", "Kommunen", "Municipality"))),
        DocumentKind.Indicator => With(
            new Value(Key.Definition, new Localized("Mitä mittari mittaa ja miten se lasketaan.", "Vad indikatorn mäter och hur den räknas.", "What the indicator measures and how it is counted.")),
            new Value(Key.Unit, new Localized("prosenttia", "procent", "per cent")),
            Word(Key.Direction, Words.GoodDirections, GoodDirection.Up),
            Word(Key.IndicatorType, Words.IndicatorTypes, IndicatorType.Outcome),
            new Value(Key.Target, "90"),
            new Value(Key.TargetYear, $"{today.Year + 3}"),
            new Value(Key.Source, new Localized("oma tilasto", "egen statistik", "own statistics")),
            Word(Key.Frequency, Words.Frequencies, Frequency.Yearly)),
        DocumentKind.Project => With(
            Word(Key.Status, Words.ProjectStates, ProjectState.Planned),
            new Value(Key.Period, $"{today.Year}–{today.Year + 2}"),
            new Value(Key.Fund, "EAKR"),
            new Value(Key.Responsible, Role)),
        DocumentKind.Decision => With(Day(Key.Date, today), new Value(Key.DecidedBy, new Localized("kunnanhallitus", "kommunstyrelsen", "municipal board"))),
        DocumentKind.Advocacy => With(
            new Value(Key.TargetState, new Localized("Mitä halutaan saada aikaan.", "Vad man vill åstadkomma.", "What is to be achieved.")),
            new Value(Key.Timetable, $"{today.Year}–{today.Year + 1}"),
            new Value(Key.Audience, new Localized("ministeriö", "ministeriet", "ministry"))),
        DocumentKind.Survey => With(
            new Value(Key.Audience, new Localized("asukkaat", "invånarna", "residents")),
            new Value(Key.Timetable, $"{Dates.Format(today, "fi")} – {Dates.Format(today.AddDays(14), "fi")}"),
            new Value(Key.Responsible, Role)),
        DocumentKind.SituationPicture => With(Day(Key.Date, today), new Value(Key.Source, new Localized("talouskatsaus", "ekonomisk översikt", "economic review"))),
        DocumentKind.WorkingPaper or DocumentKind.News => With(Day(Key.Date, today)),
        DocumentKind.FeedbackEntry => With(
            Day(Key.Date, today),
            Word(Key.FeedbackKind, Words.FeedbackKinds, FeedbackKind.Idea),
            new Value(Key.Said, new Localized("Mitä asukas ehdotti, ilman nimeä.", "Vad invånaren föreslog, utan namn.", "What the resident proposed, without a name.")),
            new Value(Key.Acted, new Localized("Mitä sen johdosta tehtiin.", "Vad som gjordes till följd.", "What was done because of it."))),
        DocumentKind.Role => With(new Value(Key.Organisation, new Localized("Kunta", "Kommunen", "Municipality"))),
        DocumentKind.Review => With(
            new Value(Key.Quarter, $"Q{((today.Month - 1) / 3) + 1}/{today.Year}"),
            new DraftField.Entries(Key.Handlings, [[new Value(Key.Forum, Role), Day(Key.Deadline, today.AddMonths(1))]])),
        DocumentKind.WorkList => With(new DraftField.Entries(Key.Items, [[new Value(Key.Item, new Localized("Mitä pitää tehdä", "Vad som ska göras", "What is to be done")), Day(Key.Raised, today)]])),
        _ => With(),
    };

    internal static Value Word<T>(Key key, WordList<T> words, T meaning)
        where T : struct, Enum =>
        new(key, new Localized(words.Name(meaning, "fi"), words.Name(meaning, "sv"), words.Name(meaning, "en")));

    internal static Value Day(Key key, DateOnly day) => new(key, Dates.Format(day, "fi"));

    internal static Draft With(params DraftField[] fields) => new()
    {
        Head = [new Value(Key.Summary, Sentence), .. fields],
        Opening = Write,
    };

    private static Draft MeetingDraft(DateOnly today)
    {
        var field = new Localized("Julkisuus: julkinen", "Offentlighet: offentlig", "Publicity: public");
        return With(
            Day(Key.Date, today),
            new Value(Key.Time, "9.00"),
            new Value(Key.Venue, new Localized("kunnantalo", "kommunhuset", "town hall"))) with
        {
            Opening = new Localized("Kokouksen asiat ovat alla.", "Mötets ärenden finns nedan.", "The matters of the meeting are below."),
            Headings = [new DraftHeading(new Localized("1 § Kokouksen avaus", "1 § Mötets öppnande", "1 § Opening"), field)],
        };
    }
}
