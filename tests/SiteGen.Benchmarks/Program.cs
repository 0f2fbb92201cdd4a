using System.Globalization;
using BenchmarkDotNet.Running;
using SiteGen.Benchmarks.Content;
using SiteGen.Benchmarks.Stages;
using SiteGen.Benchmarks.Whole;

// How fast SiteGen is; docs/performance.md tells how to run it and what it said.
switch (args)
{
    case ["generate", var folder, var pages, .. var rest]:
        ContentGenerator.Write(Path.GetFullPath(folder), Number(pages), rest is [var megabytes] ? Number(megabytes) : 0);
        return 0;
    case ["compare", var program, .. var sizes]:
        Compare(Path.GetFullPath(program), sizes.Length == 0 ? [100, 1000] : [.. sizes.Select(Number)]);
        return 0;
    case ["serve", var program, .. var sizes]:
        foreach (var size in sizes.Length == 0 ? [1000] : sizes.Select(Number)) await Serve(Path.GetFullPath(program), size).ConfigureAwait(false);
        return 0;
    case ["stages", .. var options]:
        BenchmarkRunner.Run<StageBenchmarks>(args: options);
        return 0;
    default:
        Console.Error.WriteLine("generate FOLDER PAGES [MEGABYTES]\ncompare PROGRAM [PAGES …]\nserve PROGRAM [PAGES …]\nstages");
        return 2;
}

// A table for each size: medians of five rounds, and as ratios to Hugo's.
static void Compare(string program, int[] sizes)
{
    const int Rounds = 5;
    const int PagesOfMegabyte = 100;
    foreach (var pages in sizes)
    {
        var work = Directory.CreateTempSubdirectory("sitegen-compare-");
        try
        {
            var medians = Contest.Medians(new Contest(FolderWithSolution(AppContext.BaseDirectory), program, work.FullName).Prepare(pages, pages / PagesOfMegabyte), Rounds);
            var hugo = medians["Hugo"];
            Console.WriteLine($"\n{pages} pages | s | processor s | MB | × Hugo: time | processor | memory\n--- | --- | --- | --- | --- | --- | ---");
            foreach (var (name, run) in medians)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} | {run.Seconds:0.00} | {run.Processor:0.00} | {run.Megabytes:0} | {run.Seconds / hugo.Seconds:0.00} | {run.Processor / hugo.Processor:0.00} | {run.Megabytes / hugo.Megabytes:0.00}"));
            }
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}

// Milliseconds from a save to the reloaded page, of a plain page and of a measure.
static async Task Serve(string program, int pages)
{
    const int Rounds = 12;
    const int NotCounted = 2;
    var work = Directory.CreateTempSubdirectory("sitegen-serve-");
    try
    {
        var content = Path.Combine(work.FullName, "content");
        ContentGenerator.Write(content, pages, 0);
        using var reloads = new Reloads(program, content);
        foreach (var document in new[] { "sivut/sivu-00001.md", "strategiat/strategia-0/2-painopiste/2.3-tavoite/001-toimenpide.md" })
        {
            var taken = (await reloads.OfAsync(document, Rounds).ConfigureAwait(false))[NotCounted..].Order().ToArray();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {document}: median {taken[taken.Length / 2]:0} ms, least {taken[0]:0} ms, most {taken[^1]:0} ms of {taken.Length}"));
        }
    }
    finally
    {
        work.Delete(recursive: true);
    }
}

static string FolderWithSolution(string folder) =>
    File.Exists(Path.Combine(folder, "SiteGen.sln")) ? folder
    : Path.GetDirectoryName(folder) is { } parent ? FolderWithSolution(parent)
    : throw new InvalidOperationException("No folder above the program holds SiteGen.sln.");

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
