using Microsoft.Playwright;
using SiteGen.Browser.Machine;
using Xunit;

namespace SiteGen.Browser.Site;

/// <summary>How a resident sees a page.</summary>
internal sealed record View(int Width, ColorScheme Scheme = ColorScheme.Light)
{
    public static readonly View Desktop = new(1280);
    public static readonly View Phone = new(320);

    public const int Height = 800;

    public bool HasScript { get; init; } = true;

    public ForcedColors ForcedColors { get; init; } = ForcedColors.None;

    public override string ToString() => $"{Width} px, {Scheme.ToString().ToLowerInvariant()}";
}

/// <summary>
/// Content as one command publishes it, once at a server's root and once under /repository/, and a browser to look at it
/// with. Built once for all tests.
/// </summary>
public abstract class PublishedSite : IAsyncLifetime
{
    private static readonly bool LooksAtEveryPage = Environment.GetEnvironmentVariable("EVERY_PAGE") is { Length: > 0 };

    private readonly string[] command;
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-browser-").FullName;
    private StaticServer? root;
    private StaticServer? repository;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private Survey? survey;

    /// <param name="command">What the command that builds the site says of its content.</param>
    protected PublishedSite(params string[] command) => this.command = command;

    /// <summary>The output that is served at <see cref="Root"/>.</summary>
    internal string Folder => Path.Combine(folder, "root");

    /// <summary>The site's address at a server's root.</summary>
    internal Uri Root => root!.Address;

    /// <summary>The site's address under /repository/, where GitHub Pages has the site of a project.</summary>
    internal Uri Repository => repository!.Address;

    /// <summary>The site's address on disk.</summary>
    internal Uri Disk => new(Folder + "/");

    /// <summary>Every page, as its path below the site's address.</summary>
    internal IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>Pages that only send the reader on.</summary>
    internal IReadOnlyList<string> Redirects { get; private set; } = [];

    /// <summary>One page of each kind: the one with the most on it.</summary>
    internal IReadOnlyList<string> Kinds { get; private set; } = [];

    /// <summary>What checks look at that take long: one page of each kind, and every page where the variable EVERY_PAGE asks for it.</summary>
    internal IReadOnlyList<string> Sample => LooksAtEveryPage ? Pages : Kinds;

    /// <summary>What one visit to every page showed.</summary>
    internal Survey Survey => survey ?? throw new InvalidOperationException(NoChromium);

    /// <summary>False where tests look at pages of their own choice only.</summary>
    private protected virtual bool IsSurveyed => true;

    public async Task InitializeAsync()
    {
        root = await StaticServer.Start(Folder, "/");
        await Build(Folder, Root);
        var isRedirect = Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).ToLookup(
            file => File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.OrdinalIgnoreCase),
            file => Path.GetRelativePath(Folder, file).Replace('\\', '/'));
        Pages = [.. isRedirect[false].Order(StringComparer.Ordinal)];
        Redirects = [.. isRedirect[true].Order(StringComparer.Ordinal)];
        if (Needs.Chromium is null) return;

        var second = Path.Combine(folder, "repository");
        repository = await StaticServer.Start(second, "/repository/");
        await Build(second, Repository);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Needs.Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-first-run",
            ],
        });
        if (!IsSurveyed) return;
        survey = await Site.Survey.Of(this);
        Kinds = PageKinds.OneOfEach(this, survey);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (root is not null) await root.DisposeAsync();
        if (repository is not null) await repository.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A visitor of their own, without anything of an earlier one.</summary>
    internal async Task<IBrowserContext> Visitor(View view)
    {
        if (browser is null) throw new InvalidOperationException(NoChromium);
        return await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = view.Width, Height = View.Height },
            ColorScheme = view.Scheme,
            ForcedColors = view.ForcedColors,
            JavaScriptEnabled = view.HasScript,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "fi-FI",
        });
    }

    /// <summary>Opens a page and tells its address.</summary>
    internal async Task<string> Open(IPage page, string path)
    {
        var address = new Uri(Root, path).AbsoluteUri;
        await page.GotoAsync(address);
        return address;
    }

    /// <summary>Opens pages, several at a time, and gathers all that was found on them.</summary>
    internal async Task<IReadOnlyList<T>> Visit<T>(View view, IReadOnlyList<string> pages, Func<IPage, string, Task<IEnumerable<T>>> look) =>
        [.. (await Read(view, pages, look)).SelectMany(found => found)];

    /// <summary>Opens pages, several at a time, and reads one thing off each.</summary>
    internal async Task<IReadOnlyList<T>> Read<T>(View view, IReadOnlyList<string> pages, Func<IPage, string, Task<T>> read)
    {
        await using var visitor = await Visitor(view);
        return await Read(visitor, pages, read);
    }

    /// <summary>The same for one visitor, who is asked afterwards as well.</summary>
    internal async Task<IReadOnlyList<T>> Read<T>(IBrowserContext visitor, IReadOnlyList<string> pages, Func<IPage, string, Task<T>> read)
    {
        var found = new T[pages.Count];
        await Parallel.ForAsync(0, Tabs, async (tab, _) =>
        {
            var page = await visitor.NewPageAsync();
            for (var i = tab; i < pages.Count; i += Tabs)
            {
                await page.GotoAsync(new Uri(Root, pages[i]).AbsoluteUri);
                found[i] = await read(page, pages[i]);
            }
        });
        return found;
    }

    private const int Tabs = 3;
    private const string NoChromium = "These tests need Chromium: install it, or name it in the variable CHROMIUM.";

    private async Task Build(string output, Uri address)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "sitegen.dll");
        var built = await Tool.Run("dotnet", Needs.Repository, ["exec", program, "build", "--output", output, "--base-url", address.AbsoluteUri, "--language", "en", .. command]);
        if (built.ExitCode != 0) throw new InvalidOperationException($"The content does not build.\n{built.Output}\n{built.Errors}");
    }
}

/// <summary>The content that ships with this repository.</summary>
public sealed class ShippedSite : PublishedSite;

/// <summary>A small strategy with its follow-up, for tests of a page or two.</summary>
public sealed class SmallSite() : PublishedSite("--content", Content, "--today", "2026-06-01")
{
    internal static readonly string Content = Path.Combine("tests", "SiteGen.Tests", "Cases", "quarters-with-changes-and-forums", "content");

    private protected override bool IsSurveyed => false;
}

/// <summary>The same in the theme Ranta.</summary>
public sealed class RantaSite() : PublishedSite("--content", SmallSite.Content, "--today", "2026-06-01", "--theme", "ranta")
{
    private protected override bool IsSurveyed => false;
}

/// <summary>The content of a fictional municipality, which uses every kind of page.</summary>
public sealed class ExampleSite() : PublishedSite("--content", Path.Combine("tests", "Esimerkkila", "content"), "--today", "2026-11-15");

/// <summary>The same content, for pictures: nobody asks what is on each page.</summary>
public sealed class PictureSite() : PublishedSite("--content", Path.Combine("tests", "Esimerkkila", "content"), "--today", "2026-11-15")
{
    private protected override bool IsSurveyed => false;
}

/// <summary>Content that tries the layout.</summary>
public sealed class HostileSite : PublishedSite, IDisposable
{
    private readonly string content;

    public HostileSite()
        : this(Directory.CreateTempSubdirectory("sitegen-hostile-").FullName)
    {
    }

    private HostileSite(string content)
        : base("--content", content, "--today", "2026-11-15")
    {
        this.content = content;
        HostileContent.WriteTo(content);
    }

    private protected override bool IsSurveyed => false;

    public void Dispose() => Directory.Delete(content, recursive: true);
}

/// <summary>The tests that share the site that tries the layout.</summary>
[CollectionDefinition(Name)]
public sealed class HostileSiteTests : ICollectionFixture<HostileSite>
{
    public const string Name = "The site that tries the layout";
}

/// <summary>The tests that share the site that ships.</summary>
[CollectionDefinition(Name)]
public sealed class ShippedSiteTests : ICollectionFixture<ShippedSite>
{
    public const string Name = "The site that ships";
}

/// <summary>The tests that share the site of the fictional municipality.</summary>
[CollectionDefinition(Name)]
public sealed class ExampleSiteTests : ICollectionFixture<ExampleSite>
{
    public const string Name = "The site of the fictional municipality";
}

/// <summary>The tests that share the small site.</summary>
[CollectionDefinition(Name)]
public sealed class SmallSiteTests : ICollectionFixture<SmallSite>
{
    public const string Name = "The small site";
}
