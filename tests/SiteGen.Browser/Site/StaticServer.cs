using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace SiteGen.Browser.Site;

/// <summary>Serves a folder on loopback as GitHub Pages does: index pages of folders, and 404.html for what is not there.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly WebApplication server;

    private StaticServer(WebApplication server, Uri address) => (this.server, Address) = (server, address);

    /// <summary>Where the folder is served, with a slash at the end.</summary>
    public Uri Address { get; }

    /// <param name="folder">What is served; it may still be empty.</param>
    /// <param name="prefix">The path it is served under, with slashes on both sides. Nothing is served beside it.</param>
    public static async Task<StaticServer> Start(string folder, string prefix)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        application.Run(context => Serve(context, Path.GetFullPath(folder), prefix));
        await application.StartAsync();
        return new StaticServer(application, new Uri(new Uri(application.Urls.Single()), prefix));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task Serve(HttpContext context, string folder, string prefix)
    {
        var path = context.Request.Path.Value ?? string.Empty;
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (!path.StartsWith(prefix, StringComparison.Ordinal)) return;

        var asked = Path.GetFullPath(Path.Combine(folder, path[prefix.Length..]));
        if (asked.StartsWith(folder, StringComparison.Ordinal) && Directory.Exists(asked) && !path.EndsWith('/'))
        {
            context.Response.Redirect(path + "/");
            return;
        }

        var file = path.EndsWith('/') ? Path.Combine(asked, "index.html") : asked;
        var isThere = file.StartsWith(folder, StringComparison.Ordinal) && File.Exists(file);
        if (isThere) context.Response.StatusCode = StatusCodes.Status200OK;
        else file = Path.Combine(folder, "404.html");
        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? Charset(type) : "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }

    private static string Charset(string type) => type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
}
