using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Create;

/// <summary>Makes the new text of a measure's file with a status entry more.</summary>
internal static class NewStatuses
{
    /// <param name="read">Reads the text of a file by its path in the content.</param>
    public static Outcome<ImmutableArray<NewFile>> Make(Site site, NewRequest request, Func<string, string> read)
    {
        if (Targets.Find(site, request.Title) is not { } id) return Fault(CreateMessages.TargetUnknown(request.Title, Targets.Suggest(site, request.Title)));
        if (site.Index.Find(id) is not Measure measure) return Fault(CreateMessages.NotAMeasure(request.Title));
        var written = request.Status.Word ?? Words.MeasureStatuses.Name(MeasureStatus.OnTrack, measure.Language);
        if (Words.MeasureStatuses.Find(written) is not { } status) return Fault(CreateMessages.StatusUnknown(written));
        var path = measure.Id.Value + ".md";
        var text = read(path);
        var head = HeadOf(text, path);
        return StatusEdit.Add(text, head, Entry(request, status, EvidenceFrom(site, path, request.Status.Evidence)), measure.Language) is { } edited
            ? new([new NewFile(path, edited, Replaces: true)], [])
            : Fault(CreateMessages.FollowUpOnOneLine(head.Find(Key.FollowUp)?.Place ?? measure.Place));
    }

    private static IEnumerable<DraftField.Value> Entry(NewRequest request, MeasureStatus status, string? evidence)
    {
        yield return Drafts.Day(Key.Date, request.Date);
        yield return Drafts.Word(Key.Status, Words.MeasureStatuses, status);
        if (request.Status.Reason is { } reason) yield return new DraftField.Value(Key.Reason, reason);
        if (evidence is not null) yield return new DraftField.Value(Key.Evidence, evidence);
        if (request.Status.Forum is { } forum) yield return new DraftField.Value(Key.Forum, forum);
    }

    // A page of the site is written as seen from the measure's file; anything else stays as it is.
    private static string? EvidenceFrom(Site site, string path, string? evidence) =>
        evidence is not null && Targets.Find(site, evidence) is { } id ? Targets.PathFrom(path, id) : evidence;

    // Places in the head count from the file's first line, which holds the fence.
    private static HeadMap HeadOf(string text, string path)
    {
        var ignored = new List<Diagnostic>();
        var (yaml, _) = FrontMatter.Split(text.Replace("\r\n", "\n", StringComparison.Ordinal), path, ignored);
        return yaml is null ? HeadMap.Empty(Diagnostics.Place.StartOf(path)) : YamlHeads.Read(yaml, ignored);
    }

    private static Outcome<ImmutableArray<NewFile>> Fault(Diagnostic fault) => new([], [fault]);
}
