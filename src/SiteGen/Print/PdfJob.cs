using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Pages;

namespace SiteGen.Print;

/// <summary>What was printed.</summary>
/// <param name="Written">The PDF files' paths.</param>
internal sealed record PdfResult(string Language, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Written);

/// <summary>
/// Prints booklets: builds the site into a temporary folder, so that what is printed is what would be published, and has a
/// browser print the pages from there. A PDF file is whole or not there.
/// </summary>
internal sealed record PdfJob
{
    public required BuildOptions Build { get; init; }

    /// <summary>Folders or files of documents; where there are none, the strategies that hold now are printed.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    public required bool All { get; init; }

    /// <summary>The folder of the PDF files.</summary>
    public required string Output { get; init; }

    /// <summary>The browser's path, or null for the one that is installed.</summary>
    public required string? Browser { get; init; }

    public PdfResult Run()
    {
        var planned = SiteGen.Build.Plan(Build, new BuildProgress(null));
        var language = planned.Settings.Language;
        var (booklets, faults) = Booklets.Choose(planned.Site.Pages, Documents, All, Build.Content);
        if (!faults.IsEmpty) return new PdfResult(language, faults, []);
        if (Print.Browser.Find(Browser) is not { } browser) return new PdfResult(language, [PrintMessages.NoBrowser()], []);
        var work = Directory.CreateTempSubdirectory("sitegen-pdf-").FullName;
        try
        {
            var site = Path.Combine(work, "site");
            var built = SiteGen.Build.Run(Build with { Output = site, Writes = true }, new BuildProgress(null));
            return built.HasErrors ? new PdfResult(language, built.Diagnostics, []) : Printed(browser, work, site, booklets) with { Language = language };
        }
        finally
        {
            Delete(work);
        }
    }

    private PdfResult Printed(Browser browser, string work, string site, ImmutableArray<PagePlan> booklets)
    {
        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var booklet in booklets)
        {
            var made = Path.Combine(work, "booklet.pdf");
            var fault = browser.Print(new Uri(Path.Combine(site, booklet.Path.Value)), made, Path.Combine(work, "browser"));
            fault ??= Keep(made, Path.Combine(Output, Booklets.FileOf(booklet)), written);
            if (fault is not null) return new PdfResult(string.Empty, [PrintMessages.BrowserFailed(Path.GetFileName(browser.Program), Booklets.NameOf(booklet), fault)], written.ToImmutable());
        }

        return new PdfResult(string.Empty, [], written.ToImmutable());
    }

    private static Localized? Keep(string made, string file, ImmutableArray<string>.Builder written)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Move(made, file, overwrite: true);
            written.Add(file);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new($"tiedostoa ei voi kirjoittaa ({fault.Message})", $"filen kan inte skrivas ({fault.Message})", $"the file cannot be written ({fault.Message})");
        }
    }

    // A browser may hold its own files for a moment after it has ended.
    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The system clears its temporary folder.
        }
    }
}
