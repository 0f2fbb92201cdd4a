using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Pages;
using SiteGen.Read;
using SiteGen.Render;

namespace SiteGen.Serve;

/// <summary>A site that can be looked at: pages are rendered when they are asked for.</summary>
internal sealed record PreviewSite
{
    public required PlannedSite Planned { get; init; }

    public required Renderer Renderer { get; init; }

    public required FrozenDictionary<string, PagePlan> Pages { get; init; }

    public required FrozenDictionary<string, FilePlan> Files { get; init; }

    public required FrozenDictionary<string, TextPlan> Texts { get; init; }

    public static PreviewSite Of(PlannedSite planned) => new()
    {
        Planned = planned,
        Renderer = new Renderer(planned.Theme.Templates),
        Pages = planned.Site.Pages.DistinctBy(page => page.Path.Value).ToFrozenDictionary(page => page.Path.Value, StringComparer.Ordinal),
        Files = planned.Site.Files.DistinctBy(file => file.Path.Value).ToFrozenDictionary(file => file.Path.Value, StringComparer.Ordinal),
        Texts = planned.Site.Texts.DistinctBy(text => text.Path.Value).ToFrozenDictionary(text => text.Path.Value, StringComparer.Ordinal),
    };
}

/// <summary>What a browser is told: the site's version, what is wrong, and which pages the public will not see.</summary>
internal sealed record PreviewState
{
    /// <summary>Counts from 1; a new one means that pages may have changed.</summary>
    public required int Version { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Paths of pages that are drafts or whose day has not come.</summary>
    public required FrozenSet<string> NotPublic { get; init; }

    /// <summary>What of the content is not public, for the clerk's eyes only.</summary>
    public required ImmutableArray<WithheldThing> Withheld { get; init; }

    /// <summary>The last site without errors; null before there was one.</summary>
    public required PreviewSite? Site { get; init; }
}

/// <summary>
/// Keeps a site in memory and builds it anew when asked. A build first plans, so that the page at hand can be shown; then
/// renders all pages and checks links. Whatever a build does, the last good site stays.
/// </summary>
/// <param name="options">Drafts are included whatever they say.</param>
/// <param name="quiet">How long a build waits before it renders all pages: the reader who waits for one page comes first.</param>
internal sealed class Preview(BuildOptions options, TimeSpan quiet = default)
{
    private static readonly PreviewState Nothing = new() { Version = 0, Diagnostics = [], NotPublic = [], Withheld = [], Site = null };

    private readonly EarlierReading earlier = new();
    private readonly EarlierReading earlierPublic = new();
    private readonly Lock gate = new();
    private PreviewState state = Nothing;

    /// <summary>Told after every change of <see cref="State"/>.</summary>
    public event EventHandler? Changed;

    public PreviewState State
    {
        get { lock (gate) return state; }
    }

    /// <summary>The folders that the site is made from.</summary>
    public IEnumerable<string> Folders =>
        new[] { options.Content, options.Private, State.Site is { } site ? ThemeLoader.FolderOf(options.Theme, site.Planned.Settings, []) : null }.OfType<string>();

    /// <summary>Builds from what is on disk now. Only one build runs at a time; the caller sees to that.</summary>
    public void Rebuild(CancellationToken newer)
    {
        var planned = Build.Plan(options with { IncludeDrafts = true }, new BuildProgress(null), earlier);
        var faults = planned.Open(strict: false).Open;
        var isGood = faults.All(fault => fault.Severity != Severity.Error);
        var last = State.Site;
        var site = isGood ? PreviewSite.Of(planned) : last;
        Set(State with { Version = State.Version + (isGood ? 1 : 0), Diagnostics = faults, Site = site });
        if (!isGood || newer.WaitHandle.WaitOne(quiet)) return;
        var (pages, renderFaults) = site!.Renderer.Render(planned.Site.Pages);
        if (!renderFaults.IsEmpty)
        {
            // A template that fails takes every page of its kind with it: what worked before is shown on.
            Set(State with { Version = State.Version + 1, Diagnostics = planned.Open(strict: false, renderFaults).Open, Site = last });
            return;
        }

        if (newer.IsCancellationRequested) return;
        var links = LinkChecker.Check(planned.Site, ReadPage.Links(pages));
        if (newer.IsCancellationRequested) return;
        Set(State with { Diagnostics = planned.Open(strict: false, links).Open, NotPublic = NotPublic(site), Withheld = WithheldThings.Find(options, planned.Settings) });
    }

    /// <summary>Tells of a fault of the program itself; the last good site stays.</summary>
    public void Tell(Diagnostic fault) => Set(State with { Diagnostics = [fault] });

    private FrozenSet<string> NotPublic(PreviewSite site)
    {
        var published = Build.Plan(options with { IncludeDrafts = false }, new BuildProgress(null), earlierPublic).Site.Pages.Select(page => page.Path.Value).ToHashSet(StringComparer.Ordinal);
        return site.Pages.Keys.Where(path => !published.Contains(path)).ToFrozenSet(StringComparer.Ordinal);
    }

    private void Set(PreviewState next)
    {
        lock (gate) state = next;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
