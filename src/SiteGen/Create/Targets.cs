using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Create;

/// <summary>Finds the documents that a clerk names on the command line, and writes references to them.</summary>
internal static class Targets
{
    /// <summary>The document by its path (with or without the content folder, <c>.md</c> or <c>index.md</c>), code or title; null where there is none.</summary>
    public static DocumentId? Find(Site site, string written)
    {
        var path = written.Replace('\\', '/').TrimEnd('/');
        var candidates = new[] { path, path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..] }
            .Select(own => own.EndsWith(".md", StringComparison.Ordinal) ? own[..^".md".Length] : own)
            .SelectMany(own => new[] { new DocumentId(own), new DocumentId(own + "/index") });
        foreach (var id in candidates)
        {
            if (site.Index.Find(id) is not null) return id;
        }

        return site.References.FindDocument(new DocumentId("index"), new Reference(written, default));
    }

    /// <summary>The title nearest to <paramref name="written"/>, or null.</summary>
    public static string? Suggest(Site site, string written) => Suggestion.For(written, site.Documents.Select(document => document.Title));

    /// <summary>A reference of the document <paramref name="from"/> as the file at <paramref name="path"/> writes it.</summary>
    public static string PathFrom(string path, DocumentId from, Reference reference)
    {
        var isPath = reference.Target.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        return isPath && RelativePath.Resolve(from.Folder, reference.Target) is { } target ? PathFrom(path, new DocumentId(target[..^".md".Length])) : reference.Target;
    }

    /// <summary>The relative path from the file at <paramref name="path"/> to <paramref name="target"/>.</summary>
    public static string PathFrom(string path, DocumentId target)
    {
        var own = path.Split('/')[..^1];
        var other = target.Value.Split('/');
        var common = own.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Concat(Enumerable.Repeat("../", own.Length - common)) + string.Join('/', other[common..]) + ".md";
    }
}
