using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Publication;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>
/// The first stage. In: content folders and a day. Out: the settings and the documents and files that may be published
/// on that day.
/// <list type="number">
/// <item>List the files of both roots, without following links.</item>
/// <item>Read the settings.</item>
/// <item>Read each Markdown file into head and text, without passages whose day of removal has come.</item>
/// <item>Apply the publication boundary: drafts, dates, publicity.</item>
/// <item>Give public indicators the files of values beside them.</item>
/// <item>Keep the files that public documents list, and pictures.</item>
/// </list>
/// </summary>
internal static class Loader
{
    /// <param name="earlier">What the build before read; null for a build of its own.</param>
    public static Outcome<SourceTree> Load(string contentRoot, string? privateRoot, PublicationDay day, EarlierReading? earlier = null)
    {
        var diagnostics = new List<Diagnostic>();
        var files = ListAll(contentRoot, privateRoot, diagnostics);
        earlier?.Begin(files, day);
        var settings = ReadSettings(files, contentRoot, diagnostics);
        WrittenDocument? Read(ContentFile file, ICollection<Diagnostic> own) => DocumentReader.Read(file, settings, day, own);
        var written = ReadDocuments(files, earlier is null ? Read : (file, own) => earlier.Written(file, own, Read), diagnostics);
        var byPath = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        var boundary = Boundary.Apply(written, settings.PublicRepository, new AttachmentContext
        {
            Day = day,
            FileExists = byPath.ContainsKey,
            Suggest = NamesBeside(files),
            Diagnostics = diagnostics,
        });
        var split = SeriesFiles.Attach(boundary, written, byPath, diagnostics);
        var (published, unpublished) = SortFiles(files, split, settings.PublicRepository, diagnostics);
        return new(
            new SourceTree
            {
                Settings = settings,
                Documents = [.. split.Public.OrderBy(document => document.Id).ThenBy(document => document.Language, StringComparer.Ordinal)],
                Files = published,
                Unpublished = unpublished,
            },
            [.. diagnostics]);
    }

    private static ImmutableArray<ContentFile> ListAll(string contentRoot, string? privateRoot, ICollection<Diagnostic> diagnostics)
    {
        var open = ContentFiles.List(contentRoot, isPublicSource: true, diagnostics);
        if (privateRoot is null) return open;
        var paths = open.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var ownOnly = new List<ContentFile>();
        foreach (var file in ContentFiles.List(privateRoot, isPublicSource: false, diagnostics))
        {
            if (paths.TryGetValue(file.Path, out var other)) diagnostics.Add(FileMessages.DocumentTwice(file.Display, other.Display));
            else ownOnly.Add(file);
        }

        return [.. open.Concat(ownOnly).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static SiteSettings ReadSettings(ImmutableArray<ContentFile> files, string contentRoot, ICollection<Diagnostic> diagnostics)
    {
        var file = files.FirstOrDefault(file => file.Path == "site.yml");
        var missing = Path.Combine(contentRoot, "site.yml").Replace('\\', '/');
        if (file is null)
        {
            if (Directory.Exists(contentRoot)) diagnostics.Add(FileMessages.SettingsMissing(missing));
            return SettingsReader.Read(HeadMap.Empty(Place.StartOf(missing)), []);
        }

        var text = Utf8Text.Read(file, diagnostics);
        return text is null
            ? SettingsReader.Read(HeadMap.Empty(Place.StartOf(file.Display)), [])
            : SettingsReader.Read(YamlHeads.Read(new SourceText(text, file.Display, 1), diagnostics), diagnostics);
    }

    private static ImmutableArray<WrittenDocument> ReadDocuments(
        ImmutableArray<ContentFile> files, Func<ContentFile, ICollection<Diagnostic>, WrittenDocument?> read, List<Diagnostic> diagnostics)
    {
        var markdown = files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        var documents = new WrittenDocument?[markdown.Length];
        var found = new ConcurrentBag<Diagnostic>();
        Parallel.For(0, markdown.Length, i =>
        {
            var own = new List<Diagnostic>();
            documents[i] = read(markdown[i], own);
            foreach (var diagnostic in own) found.Add(diagnostic);
        });
        diagnostics.AddRange(found);
        var first = new Dictionary<(DocumentId, string), string>();
        var once = ImmutableArray.CreateBuilder<WrittenDocument>();
        foreach (var document in documents.OfType<WrittenDocument>())
        {
            if (first.TryAdd((document.Id, document.Language), document.File.Display)) once.Add(document);
            else diagnostics.Add(FileMessages.DocumentTwice(document.File.Display, first[(document.Id, document.Language)]));
        }

        return once.ToImmutable();
    }

    private static (FrozenDictionary<string, ContentFile> Published, FrozenSet<string> Unpublished) SortFiles(
        ImmutableArray<ContentFile> files, Boundary.Split split, bool isPublicRepository, ICollection<Diagnostic> diagnostics)
    {
        var listed = split.Public.SelectMany(document => document.Attachments).ToLookup(attachment => attachment.Path, StringComparer.Ordinal);
        var series = split.Public.Select(document => document.Data?.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var published = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
        var unpublished = new HashSet<string>(split.Withheld, StringComparer.Ordinal);
        foreach (var file in files.Where(file => !IsSource(file.Path)))
        {
            var isListed = listed.Contains(file.Path);
            var isWithheld = split.ExplicitlyWithheld.Contains(file.Path);
            if (isWithheld && isListed) diagnostics.Add(PublicityMessages.AttachmentInTwoMinds(listed[file.Path].First().Place, file.Path));
            if (isWithheld && isPublicRepository && file.IsPublicSource) diagnostics.Add(PublicityMessages.WithheldInPublicRepository(Place.StartOf(file.Display)));
            var isClosed = split.Withheld.Contains(file.Path) || RelativePath.Folders(file.Path).Any(split.Withheld.Contains);
            var isPicture = PictureFiles.Contain(file.Path) && !isClosed;
            var isSeries = series.Contains(file.Path);
            var isOpen = !isWithheld && (isListed || isPicture || isSeries);
            if (isOpen && ActiveContent.IsIn(file))
            {
                diagnostics.Add(PublicityMessages.ActiveContent(isListed ? listed[file.Path].First().Place : Place.StartOf(file.Display), file.Path));
                isOpen = false;
            }

            if (isOpen) published.Add(file.Path, file);
            else unpublished.Add(file.Path);
            if (!isClosed && !isPicture && !isListed && !isSeries) diagnostics.Add(PublicityMessages.NotListed(file.Display));
        }

        return (published.ToFrozenDictionary(StringComparer.Ordinal), unpublished.ToFrozenSet(StringComparer.Ordinal));
    }

    private static bool IsSource(string path) => path == "site.yml" || path.EndsWith(".md", StringComparison.Ordinal);

    // A file's name that is near to that of a path in the same folder.
    private static Func<string, string?> NamesBeside(ImmutableArray<ContentFile> files)
    {
        var names = new Lazy<FrozenDictionary<string, NearWords>>(() => files.Where(file => !IsSource(file.Path)).GroupBy(file => FolderOf(file.Path), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => new NearWords(group.Select(file => file.Path[group.Key.Length..])), StringComparer.Ordinal));
        return path => names.Value.GetValueOrDefault(FolderOf(path))?.Nearest(path[FolderOf(path).Length..]);
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
