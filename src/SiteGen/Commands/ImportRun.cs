using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Import;

namespace SiteGen.Commands;

/// <summary>One run of <c>sitegen import</c>: reads every file first, and writes only where none of them has a fault.</summary>
internal sealed class ImportRun(string content, IReadOnlyCollection<string> paths, string language)
{
    private readonly List<NewFile> files = [];
    private readonly List<Diagnostic> diagnostics = [];
    private ImportCounts counts = new();

    public void Read(string file, ImportOptions options)
    {
        if (!Console.IsErrorRedirected) Console.Error.WriteLine(new Localized($"Luetaan {Path.GetFileName(file)} …", $"Läser {Path.GetFileName(file)} …", $"Reading {Path.GetFileName(file)} …").In(language));
        var plan = ImportPlanner.Make(SourceFile.Read(file, options), options, [.. paths, .. files.Select(own => own.Path)]);
        files.AddRange(plan.Files);
        diagnostics.AddRange(plan.Diagnostics);
        counts = counts.Plus(plan.Counts);
    }

    public int Finish(bool isDryRun)
    {
        diagnostics.AddRange(ImportWriter.Conflicts(content, files));
        var hasFaults = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (!hasFaults && !isDryRun && ImportWriter.Write(content, [.. files]) is { } fault)
        {
            diagnostics.Add(fault);
            hasFaults = true;
        }

        if (!hasFaults)
        {
            foreach (var file in files) Console.Out.WriteLine("  " + ImportSummary.Shown(content, file.Path));
        }

        DiagnosticWriter.Write(ImportSummary.Shown(diagnostics, content), DiagnosticFormat.Text, language, hasFaults ? Console.Error : Console.Out);
        Console.Out.WriteLine(hasFaults ? ImportSummary.NothingWritten.In(language) : ImportSummary.Of(counts, files, diagnostics.Count, isDryRun).In(language));
        return hasFaults ? ExitCodes.Errors : ExitCodes.Success;
    }
}
