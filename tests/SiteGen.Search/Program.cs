using System.ComponentModel;
using SiteGen.Search.Quality;

// How well search finds what residents type: dotnet run --project tests/SiteGen.Search [-- --details] [set …]
// Each set of queries is answered by the client that the site's pages load, and by Pagefind on the same pages.
var isDetailed = args.Contains("--details", StringComparer.Ordinal);
var repository = FolderWithSolution(AppContext.BaseDirectory);
var named = args.Where(argument => !argument.StartsWith('-')).ToArray();
var sets = named.Length > 0 ? named : [.. Directory.GetFiles(Path.Combine(repository, "tests", "SiteGen.Search", "queries"), "*.tsv").Order(StringComparer.Ordinal)];
var engines = new Engines(repository);
if (!engines.HasPagefind) Console.WriteLine("Pagefind is not installed, so it is left out: npm ci --prefix tests/SiteGen.Search/tools");

var isGood = true;
foreach (var file in sets.Select(Path.GetFullPath))
{
    var output = Directory.CreateTempSubdirectory("sitegen-search-");
    try
    {
        var set = QuerySet.Read(file, repository, (site, today) => engines.Build(site, today, output.FullName), output.FullName);
        isGood &= Report.Print("SiteGen", set, engines.Own(output.FullName, set), isDetailed);
        if (engines.HasPagefind) Report.Print("Pagefind", set, engines.PagefindOf(output.FullName, set), isDetailed: false);
    }
    catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
    {
        Console.Error.WriteLine($"{file} could not be measured. Node.js must be there. {fault.Message}");
        isGood = false;
    }
    finally
    {
        output.Delete(recursive: true);
    }
}

Console.WriteLine(isGood ? "\nThe goals are reached." : "\nThe goals are not reached: recall 0.95, precision 0.90, success at 3 0.90, nothing empty.");
return isGood ? 0 : 1;

static string FolderWithSolution(string folder) =>
    File.Exists(Path.Combine(folder, "SiteGen.sln")) ? folder
    : Path.GetDirectoryName(folder) is { } parent ? FolderWithSolution(parent)
    : throw new InvalidOperationException("No folder above the program holds SiteGen.sln.");
