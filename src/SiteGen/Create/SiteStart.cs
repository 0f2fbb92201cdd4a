using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;
using Value = SiteGen.Create.DraftField.Value;

namespace SiteGen.Create;

/// <summary>The files of a new site: one document of each main kind, so that a clerk sees how they look and changes the words.</summary>
internal static class SiteStart
{
    private const string Content = "content/";

    public static ImmutableArray<NewFile> Files(SiteAnswers answers)
    {
        var around = new NewSurroundings { Paths = [], Folder = null, LastItem = 0, Language = answers.Language, Today = answers.Today };
        string Section(Section section) => Words.Sections.Name(section, answers.Language) + "/";
        var strategy = Section(Vocabulary.Section.Strategies) + Slug.From(StrategyTitle.In(answers.Language)).Value + "/";
        var goal = strategy + "1-" + Slug.From(FocusTitle.In(answers.Language)).Value + "/";
        var measures = goal + "1.1-" + Slug.From(GoalTitle.In(answers.Language)).Value + "/";
        var group = Section(Vocabulary.Section.Groups) + Slug.From(GroupTitle.In(answers.Language)).Value + ".md";
        var meeting = NewPlace.Of(DocumentKind.Meeting, GroupTitle.In(answers.Language), around)!;
        var evaluation = Section(Vocabulary.Section.Evaluations) + Slug.From(EvaluationTitle.In(answers.Language)).Value + $"-{answers.Today.Year}/";
        return
        [
            Text("site.yml", SiteSettingsText.Of(answers)),
            Document("index.md", answers, new Localized(answers.Name, answers.Name, answers.Name), Home),
            Document(strategy + "index.md", answers, StrategyTitle, Strategy(answers)),
            Document(goal + "index.md", answers, FocusTitle, StrategyDrafts.Element()),
            Document(measures + "index.md", answers, GoalTitle, StrategyDrafts.Element()),
            Document(measures + "a-" + Slug.From(MeasureTitle.In(answers.Language)).Value + ".md", answers, MeasureTitle, Measure(answers)),
            Document(group, answers, GroupTitle, Drafts.With(new Value(Key.Organisation, answers.Organisation))),
            Document(meeting, answers, MeetingTitle, Meeting(answers, Targets.PathFrom(meeting, new Source.DocumentId(group[..^".md".Length])))),
            Document(evaluation + "index.md", answers, EvaluationTitle, Evaluation(answers, "../../" + strategy + "index.md")),
            .. SiteFrameFiles.Of(answers),
        ];
    }

    private static readonly Localized StrategyTitle = new("Kuntastrategia", "Kommunstrategi", "Municipal strategy");
    private static readonly Localized FocusTitle = new("Sujuva arki", "En smidig vardag", "Everyday life that works");
    private static readonly Localized GoalTitle = new("Palvelut löytyvät helposti", "Tjänsterna är lätta att hitta", "Services are easy to find");
    private static readonly Localized MeasureTitle = new("Neuvonta yhdestä numerosta", "Rådgivning på ett nummer", "Advice from one number");
    private static readonly Localized GroupTitle = new("Kunnanhallitus", "Kommunstyrelsen", "Municipal board");
    private static readonly Localized MeetingTitle = new("Kunnanhallituksen kokous", "Kommunstyrelsens möte", "Meeting of the municipal board");
    private static readonly Localized EvaluationTitle = new("Strategian arviointi", "Utvärdering av strategin", "Evaluation of the strategy");

    private static readonly Draft Home = new()
    {
        Head = [new Value(Key.Summary, new Localized(
            "Täällä näet, mitä kunta on luvannut ja miten se etenee.", "Här ser du vad kommunen har lovat och hur det går.", "Here you see what the municipality has promised and how it is going."))],
        Opening = new("Valtuusto päättää strategiasta. Sen etenemistä seurataan neljästi vuodessa.", "Fullmäktige beslutar om strategin. Den följs upp fyra gånger om året.",
            "The council decides on the strategy. It is followed up four times a year."),
    };

    private static NewFile Text(string path, string text) => new(Content + path, text, Replaces: false);

    private static NewFile Document(string path, SiteAnswers answers, Localized title, Draft draft) =>
        Text(path, DraftWriter.Write(draft, title.In(answers.Language), answers.Language, isDraft: false));

    private static Draft Strategy(SiteAnswers answers)
    {
        var draft = StrategyDrafts.Strategy(answers.Today);
        return draft with { Head = [draft.Head[0], new Value(Key.Organisation, answers.Organisation), .. draft.Head[1..]] };
    }

    private static Draft Measure(SiteAnswers answers)
    {
        var draft = StrategyDrafts.Measure(answers.Today);
        ImmutableArray<Value> status =
        [
            Drafts.Day(Key.Date, answers.Today),
            Drafts.Word(Key.Status, Words.MeasureStatuses, MeasureStatus.OnTrack),
            new Value(Key.Reason, new Localized("Numero on valittu ja aukioloajat sovittu.", "Numret är valt och öppettiderna avtalade.", "The number is chosen and the hours are agreed.")),
            new Value(Key.Forum, new Localized("johtoryhmä", "ledningsgruppen", "management team")),
        ];
        return draft with { Head = [.. draft.Head, new DraftField.Entries(Key.FollowUp, [status])] };
    }

    private static Draft Meeting(SiteAnswers answers, string group)
    {
        var draft = Drafts.Of(DocumentKind.Meeting, answers.Today);
        return draft with
        {
            Head = [.. draft.Head, new Value(Key.Group, group)],
            Headings =
            [
                .. draft.Headings,
                new DraftHeading(
                    new("2 § Henkilöasia", "2 § Personärende", "2 § A personnel matter"),
                    new("Julkisuus: vain otsikko\nJulkinen otsikko: Henkilöasia", "Offentlighet: endast rubrik\nOffentlig rubrik: Personärende", "Publicity: title only\nPublic title: A personnel matter")),
                new DraftHeading(
                    new("3 § Strategian tilanne", "3 § Strategins läge", "3 § The state of the strategy"),
                    new("Julkisuus: julkinen\n\nHallitus käy läpi toimenpiteiden tilanteen.", "Offentlighet: offentlig\n\nStyrelsen går igenom åtgärdernas läge.", "Publicity: public\n\nThe board goes through how the measures are going.")),
            ],
        };
    }

    private static Draft Evaluation(SiteAnswers answers, string subject)
    {
        var draft = EvaluationDrafts.First(answers.Today);
        var deadline = Dates.Format(answers.Today.AddMonths(6), "fi");
        return draft with
        {
            Head =
            [
                draft.Head[0], new Value(Key.Subject, subject),
                .. draft.Head[1..].Select(field => field is Value { Key: Key.Deadline } ? new Value(Key.Deadline, deadline) : field),
            ],
        };
    }
}
