using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Pages;
using SiteGen.Parse;
using SiteGen.Publication;
using SiteGen.Render;
using SiteGen.Search;
using SiteGen.Write;

namespace SiteGen;

/// <summary>What a build made.</summary>
internal sealed record BuildResult
{
    /// <summary>The site's language, for messages.</summary>
    public required string Language { get; init; }

    /// <summary>All that was found, sorted by place.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public required int Pages { get; init; }

    /// <summary>What was written; null where nothing was, for errors or as asked.</summary>
    public required WriteResult? Written { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>
/// The whole pipeline: load → parse → compose → plan → render → search → check → write. Each stage takes a value and returns a new
/// one with what it found wrong; later stages run in spite of errors, so that staff see all faults at once, and nothing is
/// written unless there is none.
/// </summary>
internal static class Build
{
    public static BuildResult Run(BuildOptions options, BuildProgress progress)
    {
        var (tree, loadFaults) = progress.Time("load", () => Loader.Load(options.Content, options.Private, new PublicationDay(options.Today, options.IncludeDrafts)));
        var settings = tree.Settings;
        var (theme, themeFaults) = progress.Time("theme", () => ThemeLoader.Load(options.Theme, settings));
        var (documents, parseFaults) = progress.Time("parse", () => Parser.Parse(tree));
        var (site, composeFaults) = progress.Time("compose", () => Composer.Compose(tree, documents, options.Today));
        var (plan, planFaults) = progress.Time("plan", () => Planner.Plan(site, new PlanRequest
        {
            Texts = theme.Texts,
            Styles = theme.Styles,
            Stylesheet = theme.Stylesheet,
            Assets = theme.Assets,
            BaseUrl = options.BaseUrl,
        }));
        var (pages, renderFaults) = progress.Time("render", () => new Renderer(theme.Templates).Render(plan.Pages, progress.Page(plan.Pages.Length)));
        var index = progress.Time("search", () => SearchStage.Index(plan, pages, theme.Texts));
        var linkFaults = progress.Time("check", () => LinkChecker.Check(plan, pages));

        var faults = Sorted(options.Strict, loadFaults, themeFaults, parseFaults, composeFaults, planFaults, renderFaults, linkFaults);
        var result = new BuildResult { Language = settings.Language, Diagnostics = faults, Pages = pages.Length, Written = null };
        if (result.HasErrors || !options.Writes) return result;
        if (OutputPlace.Overlap(options, ThemeLoader.FolderOf(options.Theme, settings, [])) is { } overlap) return result with { Diagnostics = Sorted(options.Strict, faults, [overlap]) };

        OutputFile[] files = [.. pages.Select(OutputFile.Of), .. plan.Files.Select(OutputFile.Of), .. plan.Texts.Select(OutputFile.Of), .. index.Select(OutputFile.Of)];
        var written = progress.Time("write", () => OutputWriter.Write(options.Output, files, options.Force));
        return result with { Diagnostics = Sorted(options.Strict, faults, written.Diagnostics), Written = written.Diagnostics.IsEmpty ? written : null };
    }

    // A link that appears on several pages is told once.
    private static ImmutableArray<Diagnostic> Sorted(bool strict, params ImmutableArray<Diagnostic>[] found) =>
    [
        .. found.SelectMany(own => own).Select(own => strict ? own with { Severity = Severity.Error } : own).Order()
            .DistinctBy(own => (own.Code, own.Place, own.What)),
    ];
}
