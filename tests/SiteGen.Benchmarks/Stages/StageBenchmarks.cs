using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SiteGen.Benchmarks.Content;
using SiteGen.Check;
using SiteGen.Compose;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Parse;
using SiteGen.Publication;
using SiteGen.Read;
using SiteGen.Render;
using SiteGen.Search;
using SiteGen.Source;
using SiteGen.Write;

namespace SiteGen.Benchmarks.Stages;

/// <summary>Each stage alone, on what the stages before it made.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class StageBenchmarks
{
    private static readonly PublicationDay Day = new(new DateOnly(2026, 6, 1), IncludeDrafts: false);

    private string folder = string.Empty;
    private SourceTree tree = null!;
    private Theme theme = null!;
    private ImmutableArray<Document> documents;
    private Site site = null!;
    private SitePlan plan = null!;
    private ImmutableArray<RenderedPage> pages;
    private ImmutableArray<ReadPage> read;

    [Params(100, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        folder = Directory.CreateTempSubdirectory("sitegen-stages-").FullName;
        ContentGenerator.Write(Path.Combine(folder, "content"), Pages, 0);
        tree = LoadFiles();
        theme = ThemeLoader.Load(null, tree.Settings).Value;
        documents = ParseDocuments();
        site = ComposeSite();
        plan = PlanPages();
        pages = RenderPages();
        read = ReadPages();
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public int Load() => LoadFiles().Documents.Length;

    [Benchmark]
    public int Parse() => ParseDocuments().Length;

    [Benchmark]
    public int Compose() => ComposeSite().Documents.Length;

    [Benchmark]
    public int Plan() => PlanPages().Pages.Length;

    [Benchmark]
    public int Render() => RenderPages().Length;

    [Benchmark]
    public int Read() => ReadPages().Length;

    [Benchmark]
    public int Index() => SearchStage.Index(plan, read, theme.Texts).Length;

    [Benchmark]
    public int Check() => LinkChecker.Check(plan, read).Length;

    // Into a folder that holds the same already: every file is compared.
    [Benchmark]
    public int Write() => OutputWriter.Write(Path.Combine(folder, "output"), [.. pages.Select(OutputFile.Of)], force: true).Unchanged;

    private SourceTree LoadFiles() => Loader.Load(Path.Combine(folder, "content"), null, Day).Value;

    private ImmutableArray<Document> ParseDocuments() => Parser.Parse(tree).Value;

    private Site ComposeSite() => Composer.Compose(tree, documents, Day.Today).Value;

    private SitePlan PlanPages() => Planner.Plan(site, Build.Request(theme, baseUrl: null)).Value;

    private ImmutableArray<RenderedPage> RenderPages() => new Renderer(theme.Templates).Render(plan.Pages).Value;

    private ImmutableArray<ReadPage> ReadPages() => ReadPage.All(plan, pages, theme.Texts);
}
