using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>
/// The second stage. In: heads and texts. Out: typed documents whose references are not yet looked up.
/// <list type="number">
/// <item>Give translations the head of the original for what they leave out.</item>
/// <item>Gather what makes one document: a strategy's folder, a meeting's items, an evaluation's answers.</item>
/// <item>Read each of them, in parallel.</item>
/// </list>
/// </summary>
internal static class Parser
{
    /// <param name="earlier">What the build before read; null for a build of its own.</param>
    public static Outcome<ImmutableArray<Document>> Parse(SourceTree tree, EarlierReading? earlier = null)
    {
        var found = new ConcurrentBag<Diagnostic>();
        var jobs = Jobs(WithInheritedHeads(tree, found), tree.Settings.Language, found).ToArray();
        var documents = new Document[jobs.Length][];
        Parallel.For(0, jobs.Length, i =>
        {
            var own = new List<Diagnostic>();
            documents[i] = Guarded(jobs[i], own, earlier);
            foreach (var diagnostic in own) found.Add(diagnostic);
        });
        return new([.. documents.SelectMany(own => own).OrderBy(document => document.Id).ThenBy(document => document.Language, StringComparer.Ordinal)], [.. found]);
    }

    // Whatever a text does to its reader, it is told by its own name.
    private static Document[] Guarded(ParseJob job, ICollection<Diagnostic> diagnostics, EarlierReading? earlier)
    {
        try
        {
            // Each part of a strategy is a document of its own.
            if (job.Root.Kind == DocumentKind.Strategy) return [.. StrategyParser.Read(job.Unit, earlier, diagnostics)];
            return earlier is null ? [.. Read(job.Root, job.Unit, diagnostics)] : earlier.Documents(job.Unit, job.Root.Id, diagnostics, own => Read(job.Root, job.Unit, own));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            diagnostics.Add(FileMessages.DocumentFault(job.Root.File, fault.GetType().Name));
            return [];
        }
    }

    /// <summary>The reading of one document with all its parts.</summary>
    private sealed record ParseJob(SourceDocument Root, IReadOnlyList<SourceDocument> Unit);

    private static IEnumerable<SourceDocument> WithInheritedHeads(SourceTree tree, ConcurrentBag<Diagnostic> found)
    {
        var originals = tree.Documents.Where(document => document.Language == tree.Settings.Language).ToDictionary(document => document.Id);
        foreach (var document in tree.Documents)
        {
            if (document.Language == tree.Settings.Language)
            {
                yield return document;
                continue;
            }

            if (!originals.TryGetValue(document.Id, out var original))
            {
                found.Add(StructureMessages.TranslationAlone(Place.StartOf(document.File), document.Language));
                yield return document;
                continue;
            }

            var inherited = original.Head.Without(Key.Title).Without(Key.Summary).Without(Key.Aliases);
            yield return document with { Kind = original.Kind, Head = document.Head.Over(inherited) };
        }
    }

    private static IEnumerable<ParseJob> Jobs(
        IEnumerable<SourceDocument> documents, string siteLanguage, ConcurrentBag<Diagnostic> found)
    {
        foreach (var unit in documents.GroupBy(document => (Folder: UnitFolder(document), document.Language)))
        {
            var sources = unit.ToArray();
            if (Root(sources) is { } root)
            {
                yield return new ParseJob(root, sources);
                continue;
            }

            foreach (var part in sources.Where(IsPart))
            {
                found.Add(part.Language == siteLanguage
                    ? StructureMessages.AloneInFolder(Place.StartOf(part.File), part.Id.Folder)
                    : StructureMessages.WholeNotTranslated(Place.StartOf(part.File), part.Language));
            }

            foreach (var whole in sources.Where(source => !IsPart(source)))
            {
                yield return new ParseJob(whole, [whole]);
            }
        }
    }

    private static IEnumerable<Document> Read(SourceDocument root, IReadOnlyList<SourceDocument> unit, ICollection<Diagnostic> diagnostics) => root.Kind switch
    {
        DocumentKind.Evaluation => [EvaluationParser.Read(root, unit.Where(part => part.Kind == DocumentKind.Answers), diagnostics)],
        DocumentKind.Meeting =>
        [
            MeetingParser.Read(
                root,
                [.. unit.Where(part => part.Kind == DocumentKind.AgendaItem)],
                OnlyMinutes(unit, diagnostics),
                diagnostics),
        ],
        DocumentKind.Role => [RegisterParser.Role(new ParseContext(root, diagnostics))],
        DocumentKind.Project => [ProjectParser.Read(new ParseContext(root, diagnostics))],
        DocumentKind.Decision => [RegisterParser.Decision(new ParseContext(root, diagnostics))],
        DocumentKind.Advocacy => [RegisterParser.Advocacy(new ParseContext(root, diagnostics))],
        DocumentKind.Group => [PageParser.Group(new ParseContext(root, diagnostics))],
        DocumentKind.Review => [ReviewParser.Read(new ParseContext(root, diagnostics))],
        DocumentKind.WorkList => [WorkListParser.Read(new ParseContext(root, diagnostics))],
        DocumentKind.News => [PageParser.News(new ParseContext(root, diagnostics))],
        DocumentKind.Survey => [ParticipationParser.Survey(new ParseContext(root, diagnostics))],
        DocumentKind.SituationPicture => [ParticipationParser.SituationPicture(new ParseContext(root, diagnostics))],
        DocumentKind.WorkingPaper => [ParticipationParser.WorkingPaper(new ParseContext(root, diagnostics))],
        DocumentKind.FeedbackEntry => [ParticipationParser.Feedback(new ParseContext(root, diagnostics))],
        DocumentKind.Indicator => [IndicatorParser.Read(new ParseContext(root, diagnostics))],
        DocumentKind.YearClock => [YearClockParser.Read(new ParseContext(root, diagnostics))],
        _ => [PageParser.Page(new ParseContext(root, diagnostics))],
    };

    private static SourceDocument? OnlyMinutes(IEnumerable<SourceDocument> unit, ICollection<Diagnostic> diagnostics)
    {
        var minutes = unit.Where(part => part.Kind == DocumentKind.Minutes).ToArray();
        foreach (var second in minutes.Skip(1)) diagnostics.Add(FileMessages.DocumentTwice(second.File, minutes[0].File));
        return minutes.FirstOrDefault();
    }

    /// <summary>The folder whose files make one document together; for single files their own id.</summary>
    private static string UnitFolder(SourceDocument document)
    {
        if (!IsPart(document) && document.Kind is not (DocumentKind.Strategy or DocumentKind.Evaluation or DocumentKind.Meeting)) return document.Id.Value;
        var path = document.Id.Value.Split('/');
        return path.Length == 2 ? document.Id.Value : $"{path[0]}/{path[1]}/";
    }

    private static SourceDocument? Root(IEnumerable<SourceDocument> unit) =>
        unit.FirstOrDefault(source => source.Kind is DocumentKind.Strategy or DocumentKind.Evaluation or DocumentKind.Meeting);

    private static bool IsPart(SourceDocument source) => source.Kind is
        DocumentKind.Element or DocumentKind.Measure or DocumentKind.Answers or DocumentKind.AgendaItem or DocumentKind.Minutes;
}
