using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Publication;

/// <summary>Reads what a document says of its attachments and lets through only the public ones.</summary>
public static class AttachmentList
{
    private static readonly ImmutableArray<string> SourceEndings = [".md", ".yml", ".yaml"];

    /// <summary>The public attachments, and the paths of those that are withheld or not public today.</summary>
    public sealed record Split(ImmutableArray<SourceAttachment> Public, ImmutableArray<string> Withheld, ImmutableArray<string> Closed);

    /// <summary>Reads the attachments in <paramref name="head"/>.</summary>
    /// <param name="withheldItems">Numbers of agenda items whose attachments may not be public.</param>
    public static Split Read(
        HeadMap head, DocumentId document, ImmutableArray<string> withheldItems, AttachmentContext context)
    {
        var open = ImmutableArray.CreateBuilder<SourceAttachment>();
        var withheld = ImmutableArray.CreateBuilder<string>();
        var closed = ImmutableArray.CreateBuilder<string>();
        if (head.Find(Key.Attachments) is not { } entry) return new Split([], [], []);
        var list = entry.Value is HeadList items ? items.Items : [entry.Value];
        foreach (var value in list)
        {
            if (value is not HeadMap map)
            {
                context.Diagnostics.Add(HeadMessages.EntriesExpected(value.Place, entry.Name));
                continue;
            }

            var (attachment, path, isWithheld) = ReadOne(map, document, withheldItems, context);
            if (attachment is not null) open.Add(attachment);
            else if (path is not null) (isWithheld ? withheld : closed).Add(path);
        }

        return new Split(open.ToImmutable(), withheld.ToImmutable(), closed.ToImmutable());
    }

    private static (SourceAttachment? Public, string? Path, bool IsWithheld) ReadOne(
        HeadMap map, DocumentId document, ImmutableArray<string> withheldItems, AttachmentContext context)
    {
        var diagnostics = context.Diagnostics;
        var reader = new HeadReader(map.Without(Key.Publicity), KeySets.AttachmentEntry, diagnostics);
        var file = reader.Required(Key.File);
        var publicity = PublicityReader.Read(map, file ?? string.Empty, diagnostics);
        var isOpen = Gate.IsOpen(map, context.Day, diagnostics);
        if (file is null || PathOf(document, file) is not { } path)
        {
            if (file is not null) diagnostics.Add(PublicityMessages.AttachmentOutside(reader.PlaceOf(Key.File), file));
            return (null, null, false);
        }

        if (publicity == Publicity.TitleOnly)
        {
            diagnostics.Add(PublicityMessages.TitleOnlyNotPossible(map.Find(Key.Publicity)!.Value.Place));
        }

        var language = Language(reader, diagnostics);
        // A withheld file may be kept elsewhere; one that is here under almost the same name is the one that is meant.
        var meant = context.FileExists(path) ? null : context.Suggest(path);
        var isPublic = publicity == Publicity.Public && isOpen;
        if (!context.FileExists(path) && (isPublic || meant is not null))
        {
            diagnostics.Add(PublicityMessages.AttachmentMissing(reader.PlaceOf(Key.File), file, meant));
            return (null, null, false);
        }

        if (!isPublic) return (null, path, publicity is Publicity.Withheld or Publicity.TitleOnly);

        var item = reader.Text(Key.Item);
        if (item is not null && withheldItems.Any(number => SameNumber(number, item)))
        {
            diagnostics.Add(PublicityMessages.AttachmentInTwoMinds(reader.PlaceOf(Key.File), file));
            return (null, path, true);
        }

        return (new SourceAttachment
        {
            Path = path,
            Title = reader.Text(Key.Title) ?? file[(file.LastIndexOf('/') + 1)..],
            Language = language,
            Item = item,
            Place = reader.PlaceOf(Key.File),
        }, path, false);
    }

    private static string? Language(HeadReader reader, ICollection<Diagnostic> diagnostics)
    {
        if (reader.Statement(Key.Language) is not { } language) return null;
        if (Languages.All.Contains(language.Text)) return language.Text;
        diagnostics.Add(HeadMessages.UnknownLanguage(language.Place, language.Text));
        return null;
    }

    /// <summary>True where two writings name the same item: "3", "3 §", "3.".</summary>
    public static bool SameNumber(string one, string other) => Digits(one) == Digits(other);

    /// <summary>The number alone: "3 §" and "3." are "3".</summary>
    public static string Digits(string number) => number.Trim('§', '.', ' ', '\u00A0');

    /// <summary>The path in the content of a file named in <paramref name="document"/>, or null where it is not allowed.</summary>
    private static string? PathOf(DocumentId document, string file) =>
        RelativePath.Resolve(document.Folder, file) is { } path
            && !SourceEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && !path.Split('/').Any(segment => segment[0] is '.' or '_')
            ? path
            : null;
}

/// <summary>What reading attachments needs to know of its surroundings.</summary>
public sealed record AttachmentContext
{
    public required PublicationDay Day { get; init; }

    /// <summary>Whether the content has a file of that path.</summary>
    public required Func<string, bool> FileExists { get; init; }

    /// <summary>The nearest file's name in the same folder, or null.</summary>
    public required Func<string, string?> Suggest { get; init; }

    public required ICollection<Diagnostic> Diagnostics { get; init; }
}
