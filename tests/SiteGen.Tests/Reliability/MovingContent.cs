
namespace SiteGen.Tests.Reliability;

/// <summary>Builds of a site whose files come, change and vanish while they are read.</summary>
internal static class MovingContent
{
    private const int Files = 60;

    /// <summary>Builds <paramref name="times"/>; what went wrong, or null.</summary>
    public static string? Build(int times)
    {
        using var site = new TestSite();
        for (var number = 0; number < Files; number++) Restore(site, number);
        using var stop = new CancellationTokenSource();
        var mover = Task.Run(() => Move(site, stop.Token));
        try
        {
            for (var left = times; left > 0; left--)
            {
                var result = site.Build();
                // What was read was whole or was told; no reader fell over.
                if (result.Diagnostics.FirstOrDefault(own => own.Code == "SG0113") is { } fallen) return $"{fallen.Place}: {fallen.What.En}";
                if (result.HasErrors != (result.Written is null)) return "errors and a written site do not agree";
            }
        }
        finally
        {
            stop.Cancel();
            mover.Wait();
        }

        for (var number = 0; number < Files; number++) Restore(site, number);
        if (site.Build().HasErrors) return "the build after the changes has errors";
        var clean = Path.Combine(site.Root, "puhdas");
        site.Build(options => options with { Output = clean });
        return OutputFolder.Same(OutputFolder.ReadAll(clean), OutputFolder.ReadAll(site.Output)) ? null : "the build after the changes is not a clean one";
    }

    private static void Move(TestSite site, CancellationToken stop)
    {
        for (var step = 0; !stop.IsCancellationRequested; step++)
        {
            var number = step * 7 % Files;
            switch (step % 4)
            {
                case 0: File.Delete(Path.Combine(site.Content, Page(number))); break;
                case 1: File.Delete(Path.Combine(site.Content, Attachment(number))); break;
                case 2: site.Write(Page(number), $"# Muutettu {step}\n\n{new string('a', step % 5000)}\n"); break;
                default: Restore(site, number); break;
            }
        }
    }

    private static void Restore(TestSite site, int number) =>
        site.Write(Attachment(number), string.Concat(Enumerable.Repeat("liite ", 2000)))
            .Write(Page(number), $"---\notsikko: Sivu {number}\nliitteet: [{{tiedosto: liite{number}.txt, julkisuus: julkinen}}]\n---\nTeksti.\n");

    private static string Page(int number) => $"sivut/sivu{number}.md";

    private static string Attachment(int number) => $"sivut/liite{number}.txt";
}
