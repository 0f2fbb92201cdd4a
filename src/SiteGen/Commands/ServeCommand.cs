using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Serve;

namespace SiteGen.Commands;

/// <summary><c>sitegen serve</c>: shows the site while it is written.</summary>
internal static class ServeCommand
{
    private const int FirstPort = 4000;
    private const int PortsTried = 20;

    // A browser has reloaded by then.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    public static Command Create(string language)
    {
        var content = Text("--content", "DIR", language, new("Sisältökansio", "Innehållsmappen", "The content folder"), "content");
        var privateContent = Text("--private", "DIR", language, new("Toinen, yksityinen sisältökansio", "En andra, privat innehållsmapp", "A second, private content folder"), null);
        var theme = Text("--theme", "NAME|DIR", language, new("Teeman nimi tai kansio", "Temats namn eller mapp", "A theme's name or folder"), null);
        var port = new Option<int?>("--port") { HelpName = "NUMBER", Description = new Localized("Portti (oletus: ensimmäinen vapaa 4000:sta alkaen)", "Port (förval: första lediga från 4000)", "Port (default: the first free one from 4000)").In(language) };
        var asked = CommonOptions.Language(language);
        var command = new Command("serve", new Localized(
            "Näyttää sivuston selaimessa ja päivittää sen, kun tiedosto tallennetaan.", "Visar webbplatsen i webbläsaren och uppdaterar den när en fil sparas.",
            "Shows the site in a browser and refreshes it when a file is saved.").In(language))
        {
            content, privateContent, theme, port, asked,
        };
        command.SetAction((parsed, stop) => RunAsync(
            new BuildOptions
            {
                Content = Path.GetFullPath(parsed.GetValue(content)!),
                Private = parsed.GetValue(privateContent) is { } folder ? Path.GetFullPath(folder) : null,
                Output = Path.GetFullPath("output"),
                Theme = parsed.GetValue(theme),
                BaseUrl = null,
                Today = Today.InFinland(),
                IncludeDrafts = true,
                Strict = false,
                Force = false,
                Writes = false,
            },
            parsed.GetValue(port),
            parsed.GetValue(asked),
            stop));
        return command;
    }

    private static async Task<int> RunAsync(BuildOptions options, int? port, string? asked, CancellationToken stop)
    {
        var preview = new Preview(options, Quiet);
        preview.Rebuild(CancellationToken.None);
        var settings = preview.State.Site?.Planned.Settings;
        var language = asked ?? settings?.Language ?? "fi";
        var basePath = settings?.BaseUrl is { } url ? new Uri(url).AbsolutePath : "/";
        using var loop = new PreviewLoop(preview);
        var building = loop.RunAsync(stop);
        var server = new PreviewServer(preview, basePath, language);
        foreach (var candidate in port is { } own ? [own] : Enumerable.Range(FirstPort, PortsTried))
        {
            try
            {
                await server.RunAsync(candidate, address => Console.Out.WriteLine(Ready(address).In(language)), stop).ConfigureAwait(false);
                break;
            }
            catch (IOException) when (port is null && candidate < FirstPort + PortsTried - 1)
            {
                // Another program listens there.
            }
            catch (IOException)
            {
                Console.Error.WriteLine(new Localized($"Portti {candidate} on varattu. Anna toinen: --port 5000", $"Port {candidate} är upptagen. Ange en annan: --port 5000", $"Port {candidate} is taken. Give another: --port 5000").In(language));
                return ExitCodes.Errors;
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await building.ConfigureAwait(false);
        return ExitCodes.Success;
    }

    private static Localized Ready(string address) => new(
        $"Sivusto on osoitteessa {address}. Luonnokset näkyvät vain sinulle. Lopeta painamalla Ctrl+C.",
        $"Webbplatsen finns på {address}. Utkast ser bara du. Avsluta med Ctrl+C.",
        $"The site is at {address}. Only you see drafts. Stop with Ctrl+C.");

    private static Option<string?> Text(string name, string helpName, string language, Localized description, string? preset) =>
        new(name) { HelpName = helpName, Description = description.In(language), DefaultValueFactory = _ => preset };
}
