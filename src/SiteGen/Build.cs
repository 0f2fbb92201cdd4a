using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Compare;
using SiteGen.Compose;
using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Pages;
using SiteGen.Parse;
using SiteGen.Publication;
using SiteGen.Read;
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

    /// <summary>How many warnings and hints staff have acknowledged; they are not among <see cref="Diagnostics"/>.</summary>
    public required int Acknowledged { get; init; }

    public required int Pages { get; init; }

    /// <summary>The site as composed; what is to be done is told from it. Null where nothing had changed, and nothing was composed.</summary>
    public required Site? Site { get; init; }

    /// <summary>What was written; null where nothing was, for errors or as asked.</summary>
    public required WriteResult? Written { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>
/// The whole pipeline: load → parse → compose → plan → render → read → search → check → write. Each stage takes a value and returns a new
/// one with what it found wrong; later stages run in spite of errors, so that staff see all faults at once, and nothing is
/// written unless there is none.
/// </summary>
internal static class Build
{
    public static BuildResult Run(BuildOptions options, BuildProgress progress)
    {
        var planned = Plan(options, progress);
        var (pages, renderFaults) = progress.Time("render", () => new Renderer(planned.Theme.Templates).Render(planned.Site.Pages, progress.Page(planned.Site.Pages.Length)));
        var read = progress.Time("read", () => ReadPage.All(planned.Site, pages, planned.Theme.Texts));
        var index = progress.Time("search", () => SearchStage.Index(planned.Site, read, planned.Theme.Texts));
        var linkFaults = progress.Time("check", () => LinkChecker.Check(planned.Site, read));
        OutputFile[] files = [.. pages.Select(OutputFile.Of), .. planned.Site.Files.Select(OutputFile.Of), .. planned.Site.Texts.Select(OutputFile.Of), .. index.Select(OutputFile.Of)];

        var (faults, acknowledged) = planned.Open(options.Strict, renderFaults, linkFaults, SiteSize.Check(planned.Settings.Place, files));
        var result = new BuildResult { Language = planned.Settings.Language, Diagnostics = faults, Acknowledged = acknowledged, Pages = pages.Length, Site = planned.Composed, Written = null };
        if (result.HasErrors || !options.Writes) return result;
        if (OutputPlace.Overlap(options, ThemeLoader.FolderOf(options.Theme, planned.Settings, [])) is { } overlap) return result with { Diagnostics = PlannedSite.Sorted(options.Strict, [.. faults, overlap]) };

        var written = progress.Time("write", () => OutputWriter.Write(options.Output, files, options.Force));
        return result with { Diagnostics = PlannedSite.Sorted(options.Strict, [.. faults, .. written.Diagnostics]), Written = written.Diagnostics.IsEmpty ? written : null };
    }

    /// <summary>The stages before rendering: what every page will hold is decided, none is printed.</summary>
    /// <param name="earlier">What the build before read; null for a build of its own.</param>
    public static PlannedSite Plan(BuildOptions options, BuildProgress progress, EarlierReading? earlier = null)
    {
        var (tree, loadFaults) = progress.Time("load", () => Loader.Load(options.Content, options.Private, new PublicationDay(options.Today, options.IncludeDrafts), earlier));
        var (theme, themeFaults) = progress.Time("theme", () => ThemeLoader.Load(options.Theme, tree.Settings));
        var (documents, parseFaults) = progress.Time("parse", () => Parser.Parse(tree, earlier));
        var (site, composeFaults) = progress.Time("compose", () => Composer.Compose(tree, documents, options.Today));
        var (plan, planFaults) = progress.Time("plan", () => Planner.Plan(site, Request(theme, options.BaseUrl)));
        return new PlannedSite
        {
            Settings = tree.Settings,
            Sources = tree.Documents,
            Theme = theme,
            Site = plan,
            Composed = site,
            Diagnostics = [.. loadFaults, .. themeFaults, .. parseFaults, .. composeFaults, .. planFaults],
        };
    }

    /// <summary>What the planner needs of a theme.</summary>
    public static PlanRequest Request(Theme theme, string? baseUrl) => new()
    {
        Texts = theme.Texts,
        AssetPaths = theme.Assets.Paths,
        AssetTexts = theme.Assets.Texts,
        AssetFiles = theme.Assets.Files,
        CompareWords = WordDiff.Compare,
        DraftDocument = NewDocuments.Draft,
        BaseUrl = baseUrl,
    };
}
