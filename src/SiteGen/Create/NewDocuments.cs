using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Create;

/// <summary>Makes the files of a new document. In: the site as it is and what was asked. Out: files to write, or why not.</summary>
internal static class NewDocuments
{
    public static Outcome<ImmutableArray<NewFile>> Make(Site site, IReadOnlyCollection<string> paths, NewRequest request)
    {
        if ((Words.Kinds.Find(request.Kind) ?? KindIn(request.Kind)) is not { } kind) return Fault(CreateMessages.KindUnknown(request.Kind, Words.Kinds.Suggest(request.Kind, static _ => true)));
        // An evaluation is of the year that its title names.
        if (kind == DocumentKind.Evaluation && YearIn(request.Title) is { } year && year != request.Date.Year) request = request with { Date = new DateOnly(year, 1, 1) };
        var target = request.In is { } written ? Targets.Find(site, written) : null;
        if (request.In is not null && target is null) return Fault(CreateMessages.TargetUnknown(request.In, Targets.Suggest(site, request.In)));
        var around = new NewSurroundings
        {
            Paths = paths,
            Folder = target is { } id ? id.IsIndex ? id.Folder : id.Value + "/" : null,
            LastItem = target is { } meeting ? LastItem(site, meeting) : 0,
            Language = site.Settings.Language,
            Today = request.Date,
        };
        if (NewPlace.Of(kind, request.Title, around) is not { } path) return Fault(CreateMessages.FolderNeeded(new Localized(Words.Kinds.Name(kind, "fi"), Words.Kinds.Name(kind, "sv"), Words.Kinds.Name(kind, "en")), kind));
        if (paths.Contains(path)) return Fault(CreateMessages.FileExists(path));
        var draft = DraftOf(site, kind, target, path, request);
        var document = new NewFile(path, DraftWriter.Write(draft, request.Title, around.Language, isDraft: true), Replaces: false);
        return kind == DocumentKind.Indicator
            ? new([document, new NewFile(path[..^".md".Length] + ".csv", Series(around), Replaces: false)], [])
            : new([document], []);
    }

    /// <summary>A new document as a link on the site offers it: named after its kind, for its writer to rename.</summary>
    public static NewDocument? Draft(DraftRequest request)
    {
        var (language, whole) = (request.Site.Settings.Language, request.Whole.Id);
        var name = Words.Kinds.Name(request.Kind, language);
        var title = request.Kind == DocumentKind.Meeting ? request.Whole.Title : char.ToUpperInvariant(name[0]) + name[1..];
        var around = new NewSurroundings
        {
            Paths = request.Beside,
            Folder = whole.Folder,
            LastItem = 0,
            Language = language,
            Today = request.Site.Today,
        };
        if (NewPlace.Of(request.Kind, title, around) is not { } path) return null;
        var draft = Belong(Drafts.Of(request.Kind, request.Site.Today), request.Kind, path, whole);
        return new NewDocument(path, DraftWriter.Write(draft, title, language, isDraft: true));
    }

    // "edunajaminen": the name of a section does as well where its documents are of one kind.
    private static DocumentKind? KindIn(string written) => Words.Sections.Find(written) switch
    {
        Section.Advocacy => DocumentKind.Advocacy,
        Section.FeedbackLog => DocumentKind.FeedbackEntry,
        _ => null,
    };

    private static Draft DraftOf(Site site, DocumentKind kind, DocumentId? target, string path, NewRequest request)
    {
        if (kind == DocumentKind.Answers && target is { } id && site.Index.Find(id) is Evaluation asked)
        {
            return EvaluationDrafts.Answers(asked, site) with { Head = [new DraftField.Value(Key.Respondent, request.Title), Drafts.Day(Key.Answered, request.Date)] };
        }

        if (kind == DocumentKind.Evaluation && Last(site, request) is { } last) return EvaluationDrafts.After(last, request.Date, reference => Targets.PathFrom(path, last.Id, reference));
        return Belong(Drafts.Of(kind, request.Date), kind, path, target ?? (kind == DocumentKind.Evaluation ? OnlyStrategy(site) : null));
    }

    private static Draft Belong(Draft draft, DocumentKind kind, string path, DocumentId? target) =>
        Belonging(kind) is { } key && target is { } whole
            ? draft with { Head = [.. draft.Head, new DraftField.Value(key, Targets.PathFrom(path, whole))] }
            : draft;

    // The key by which a document says what it belongs to, where its folder does not.
    private static Key? Belonging(DocumentKind kind) => kind switch
    {
        DocumentKind.Meeting => Key.Group,
        DocumentKind.Review => Key.Strategy,
        DocumentKind.Evaluation => Key.Subject,
        _ => null,
    };

    // What an evaluation is of, where nothing was said and there is no choice.
    private static DocumentId? OnlyStrategy(Site site) => site.CurrentStrategies.ToArray() is [var only] ? only.Id : null;

    // The evaluation that was named, else the latest of the same name but for the year.
    private static Evaluation? Last(Site site, NewRequest request)
    {
        if (request.In is { } named && Targets.Find(site, named) is { } id && site.Index.Find(id) is Evaluation asked) return asked;
        var name = WithoutYear(request.Title);
        return site.Documents.OfType<Evaluation>().Where(evaluation => WithoutYear(evaluation.Title) == name)
            .OrderByDescending(evaluation => evaluation.Year).FirstOrDefault();
    }

    private static int LastItem(Site site, DocumentId meeting) =>
        site.Index.Find(meeting) is Meeting { Items: var items }
            ? items.Select(item => int.TryParse(new string([.. item.Number.TakeWhile(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
                .DefaultIfEmpty(0).Max()
            : 0;

    private static int? YearIn(string title) =>
        title.Trim().Split(' ')[^1] is ['1' or '2', _, _, _] last && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string WithoutYear(string title) => References.Fold(string.Concat(title.Where(character => !char.IsAsciiDigit(character))));

    private static string Series(NewSurroundings around) => new Localized("aika;arvo\n", "tid;värde\n", "time;value\n").In(around.Language);

    private static Outcome<ImmutableArray<NewFile>> Fault(Diagnostic fault) => new([], [fault]);
}
