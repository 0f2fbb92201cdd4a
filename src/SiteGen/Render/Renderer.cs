using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RazorLight;
using RazorLight.Internal.Buffering;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>A page as it will be written.</summary>
/// <param name="Content">UTF-8.</param>
/// <param name="Links">Where the writers' links on it come from.</param>
internal sealed record RenderedPage(UrlPath Path, byte[] Content, Place Source, ImmutableArray<PlacedLink> Links);

/// <summary>
/// The fifth stage. In: the plan. Out: pages as bytes. Each page is made and printed on its own, in parallel; a template
/// that fails is reported with the page that it failed on.
/// </summary>
internal sealed class Renderer
{
    private readonly EngineHandler engine;
    private readonly TemplateSet templates;

    public Renderer(TemplateSet templates)
    {
        this.templates = templates;
        engine = new EngineHandler(new RazorLightOptions(), templates, templates, cache: null);
    }

    public Outcome<ImmutableArray<RenderedPage>> Render(ImmutableArray<PagePlan> pages, Action<int>? progress = null)
    {
        var rendered = new RenderedPage?[pages.Length];
        var diagnostics = new ConcurrentBag<Diagnostic>();
        var count = 0;
        Parallel.For(0, pages.Length, i =>
        {
            try
            {
                rendered[i] = Render(pages[i]);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                diagnostics.Add(TemplateFault.Of(pages[i], fault, templates));
            }

            progress?.Invoke(Interlocked.Increment(ref count));
        });
        // A template that fails does so on every page; the first page is told.
        return new([.. rendered.OfType<RenderedPage>()], [.. diagnostics.Order().DistinctBy(diagnostic => diagnostic.Place)]);
    }

    /// <summary>One page; a template that fails throws.</summary>
    public RenderedPage Render(PagePlan plan)
    {
        var (model, links) = plan.Build();
        var html = Print(plan.Template, model);
        return new RenderedPage(plan.Path, Encoding.UTF8.GetBytes(html), plan.Source, links);
    }

    private string Print(string template, PageModel model)
    {
        // Nothing in a template waits for anything, so every task here is complete when it is returned.
        var page = engine.CompileTemplateAsync(template).GetAwaiter().GetResult();
        using var output = new StringWriter(new StringBuilder(16 * 1024), CultureInfo.InvariantCulture);
        page.SetModel(model);
        page.PageContext = new PageContext(null) { ExecutingPageKey = template, Writer = output, Model = model, ModelTypeInfo = new ModelTypeInfo(model.GetType()) };
        using var buffers = new MemoryPoolViewBufferScope();
        new TemplateRenderer(engine, Themes.PageEncoder.Instance, buffers).RenderAsync(page).GetAwaiter().GetResult();
        return output.ToString();
    }
}
