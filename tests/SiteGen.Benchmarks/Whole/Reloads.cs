using System.Diagnostics;

namespace SiteGen.Benchmarks.Whole;

/// <summary>
/// How long a clerk waits for the page after a save: from the end of the save until the page with the saved words has
/// arrived, by way of the event that the browser reloads at. What the browser itself takes to show it is not counted.
/// </summary>
internal sealed class Reloads : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    // The preview looks at all pages after a save; the next one comes when that is over, as people's saves do.
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(4);

    private readonly Process process;
    private readonly HttpClient client;
    private readonly string content;

    /// <param name="program">The published program.</param>
    /// <param name="content">A folder of content that may be changed.</param>
    public Reloads(string program, string content)
    {
        this.content = content;
        var start = new ProcessStartInfo(program, ["serve", "--content", content, "--language", "en"])
        {
            WorkingDirectory = Path.GetDirectoryName(content)!,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        process = Process.Start(start)!;
        var words = process.StandardOutput.ReadLine()?.Split(' ') ?? throw new InvalidOperationException("The preview ended before it told its address.");
        client = new HttpClient { BaseAddress = new Uri(words.Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.')), Timeout = Longest };
    }

    /// <summary>The milliseconds of each of <paramref name="rounds"/> saves of one document.</summary>
    /// <param name="document">The document's path in the content.</param>
    public async Task<double[]> OfAsync(string document, int rounds)
    {
        var file = Path.Combine(content, document);
        var text = await File.ReadAllTextAsync(file).ConfigureAwait(false);
        var page = string.Join('/', document.Split('/').Select(part => part.Replace('.', '-'))).Replace("-md", ".html", StringComparison.Ordinal);
        using var events = new StreamReader(await client.GetStreamAsync("/.sitegen/events").ConfigureAwait(false));
        var taken = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            await Task.Delay(BetweenSaves).ConfigureAwait(false);
            await File.WriteAllTextAsync(file, $"{text}\n\nTallennettu kerran {i}.\n").ConfigureAwait(false);
            var saved = Stopwatch.GetTimestamp();
            while (!(await client.GetStringAsync(page).ConfigureAwait(false)).Contains($"Tallennettu kerran {i}.", StringComparison.Ordinal))
            {
                await NextAsync(events).ConfigureAwait(false);
            }

            taken[i] = Stopwatch.GetElapsedTime(saved).TotalMilliseconds;
        }

        await File.WriteAllTextAsync(file, text).ConfigureAwait(false);
        return taken;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
        client.Dispose();
    }

    private static async Task NextAsync(StreamReader events)
    {
        using var late = new CancellationTokenSource(Longest);
        while (await events.ReadLineAsync(late.Token).ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal)) return;
        }
    }
}
