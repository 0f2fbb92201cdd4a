using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SiteGen.Commands;
using SiteGen.Diagnostics;
using SiteGen.Explain;
using SiteGen.Render;

namespace SiteGen.Serve;

/// <summary>Hands a preview to browsers of this machine, and to nobody else.</summary>
internal sealed class PreviewServer(Preview preview, string basePath, string language)
{
    private const string Own = "/.sitegen/";
    private const string Explain = Own + "explain/";
    private static readonly byte[] Script = Resource("preview.js");
    private static readonly byte[] Style = Resource("preview.css");

    /// <summary>Listens on loopback until <paramref name="stop"/>.</summary>
    /// <param name="listening">Told the address, once it answers.</param>
    public async Task RunAsync(int port, Action<string> listening, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        await using var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync(stop).ConfigureAwait(false);
        listening(app.Urls.First().TrimEnd('/') + basePath);
        await app.WaitForShutdownAsync(stop).ConfigureAwait(false);
    }

    private Task AnswerAsync(HttpContext context)
    {
        // A page elsewhere that has another name for this machine is not answered.
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]")) return PlainAsync(context, 403, "localhost");
        var path = context.Request.Path.Value ?? "/";
        return path switch
        {
            Own + "preview.js" => BytesAsync(context, Script, "text/javascript"),
            Own + "preview.css" => BytesAsync(context, Style, "text/css"),
            Own + "state" => BytesAsync(context, State(context.Request.Query["path"].ToString()), "application/json"),
            Own + "events" => EventsAsync(context),
            _ when path.StartsWith(Explain, StringComparison.Ordinal) => ExplainAsync(context, path[Explain.Length..]),
            _ when path.StartsWith(basePath, StringComparison.Ordinal) => FileAsync(context, path[basePath.Length..]),
            _ => RedirectAsync(context),
        };
    }

    // What a message means, without a network.
    private static Task ExplainAsync(HttpContext context, string code) =>
        MessageGuide.Find(code) is { } text ? PlainAsync(context, 200, text) : PlainAsync(context, 404, code);

    private Task RedirectAsync(HttpContext context)
    {
        context.Response.Redirect(basePath);
        return Task.CompletedTask;
    }

    private Task FileAsync(HttpContext context, string path)
    {
        if (preview.State.Site is not { } site) return BytesAsync(context, PreviewPage.Waiting(language), "text/html");
        var wanted = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (site.Pages.TryGetValue(wanted, out var page)) return PageAsync(context, site, page, 200);
        if (site.Texts.TryGetValue(wanted, out var text)) return BytesAsync(context, Encoding.UTF8.GetBytes(text.Text), MediaTypes.Of(wanted));
        if (site.Files.TryGetValue(wanted, out var file) && File.Exists(file.FullPath))
        {
            context.Response.ContentType = MediaTypes.Of(wanted);
            return context.Response.SendFileAsync(file.FullPath);
        }

        return site.Pages.TryGetValue("404.html", out var missing) ? PageAsync(context, site, missing, 404) : PlainAsync(context, 404, wanted);
    }

    private Task PageAsync(HttpContext context, PreviewSite site, Pages.PagePlan page, int status)
    {
        context.Response.StatusCode = status;
        try
        {
            return BytesAsync(context, PreviewPage.With(site.Renderer.Render(page).Content), "text/html");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            preview.Tell(TemplateFault.Of(page, fault, site.Planned.Theme.Templates));
            return BytesAsync(context, PreviewPage.Waiting(language), "text/html");
        }
    }

    private byte[] State(string path)
    {
        var state = preview.State;
        var wanted = path.StartsWith(basePath, StringComparison.Ordinal) ? path[basePath.Length..] : path;
        if (wanted.Length == 0 || wanted.EndsWith('/')) wanted += "index.html";
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            version = state.Version,
            notPublic = state.NotPublic.Contains(wanted) ? new Localized("Luonnos: tätä sivua ei julkaista.", "Utkast: den här sidan publiceras inte.", "Draft: this page is not published.").In(language) : null,
            withheld = state.Site is { } site && site.Pages.TryGetValue(wanted, out var page)
                ? state.Withheld.Where(thing => thing.Part is not null && thing.File == page.Source.File).Select(thing => $"{thing.Part}: {AuditWriter.Name(thing.Ground).In(language)}").ToArray()
                : [],
            messages = state.Diagnostics.Select(fault => new { isError = fault.Severity == Severity.Error, code = fault.Code, text = DiagnosticWriter.Line(fault, language) }),
        });
    }

    private async Task EventsAsync(HttpContext context)
    {
        using var changed = new SemaphoreSlim(1);
        void Told(object? sender, EventArgs told) => changed.Release();
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        preview.Changed += Told;
        try
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await changed.WaitAsync(context.RequestAborted).ConfigureAwait(false);
                await context.Response.WriteAsync($"data: {preview.State.Version}\n\n", context.RequestAborted).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException)
        {
            // The browser has left the page.
        }
        finally
        {
            preview.Changed -= Told;
        }
    }

    private static Task BytesAsync(HttpContext context, byte[] bytes, string type)
    {
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private static Task PlainAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        return BytesAsync(context, Encoding.UTF8.GetBytes(text), "text/plain");
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream("SiteGen.Serve.Files." + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
