using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using Diagnostic = SiteGen.Diagnostics.Diagnostic;

namespace SiteGen.Render;

/// <summary>
/// Compiles the templates of a theme of one's own, with Razor's own compiler, and keeps the result by content hash, so that
/// an unchanged theme costs nothing the next time.
/// </summary>
internal static class ThemeCompiler
{
    private const string Prefix = "/own/";
    private const string ImportsName = "_ViewImports.cshtml";

    private static string CompilerFolder => Path.Combine(AppContext.BaseDirectory, "razor-compiler");

    private static string CacheFolder =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } own ? own : Path.GetTempPath(), "sitegen", "themes");

    /// <summary>The templates of the theme in <paramref name="folder"/> by name; none where one has an error, which is reported.</summary>
    public static IEnumerable<KeyValuePair<string, Type>> Compile(string folder, ICollection<Diagnostic> diagnostics)
    {
        var sources = Sources(folder);
        if (sources.All(source => source.Path.EndsWith(ImportsName, StringComparison.Ordinal))) return [];
        var cached = Path.Combine(CacheFolder, Hash(sources) + ".dll");
        var assembly = File.Exists(cached) ? Assembly.LoadFrom(cached) : CompileTo(cached, sources, diagnostics);
        return assembly is null ? [] : DefaultTheme.TemplatesIn(assembly, Prefix);
    }

    private static TemplateSource[] Sources(string folder)
    {
        var sources = Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new TemplateSource(file, Path.GetRelativePath(folder, file).Replace('\\', '/'))).ToList();
        if (!sources.Exists(source => source.Target == ImportsName))
        {
            sources.Insert(0, new TemplateSource(Path.Combine(DefaultTheme.Folder, ImportsName), ImportsName));
        }

        return [.. sources];
    }

    // The program's own version is part of the hash: templates are compiled against its models.
    private static string Hash(IEnumerable<TemplateSource> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { typeof(Pages.Models.PageModel), typeof(Themes.PageEncoder), typeof(ThemeCompiler) })
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part.Module.ModuleVersionId.ToString()));
        }

        foreach (var source in sources)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.Path}\n{source.Target}\n"));
            hash.AppendData(File.ReadAllBytes(source.Path));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static Assembly? CompileTo(string cached, TemplateSource[] sources, ICollection<Diagnostic> diagnostics)
    {
        if (Generator() is not { } generator)
        {
            diagnostics.Add(OutputMessages.ThemeNeedsCompiler(Place.StartOf(CompilerFolder)));
            return null;
        }

        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "SiteGen.OwnTheme." + Path.GetFileNameWithoutExtension(cached),
            [CSharpSyntaxTree.ParseText("global using System; global using System.Linq; global using System.Collections.Generic; global using System.Threading.Tasks;", parse)],
            References(),
            // Not optimised: a template that fails is told by the line that failed.
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));
        CSharpGeneratorDriver
            .Create([generator.AsSourceGenerator()], sources, parse, new RazorOptions(sources))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var razorDiagnostics);
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = generated.Emit(assembly, symbols, options: new EmitOptions(
            debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: Path.GetFileName(Path.ChangeExtension(cached, ".pdb"))));
        var errors = Telling([.. razorDiagnostics.Concat(emitted.Diagnostics).Where(found => found.Severity == DiagnosticSeverity.Error)]);
        foreach (var error in errors) diagnostics.Add(OutputMessages.TemplateFault(PlaceOf(error), error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        if (errors.Length > 0) return null;
        // Where nothing can be kept, the theme is compiled at each build.
        return Keep(cached, assembly, symbols) ? Assembly.LoadFrom(cached) : Assembly.Load(assembly.ToArray(), symbols.ToArray());
    }

    // Where Razor itself finds faults, what C# says of the code made from them only repeats them in other words.
    private static Microsoft.CodeAnalysis.Diagnostic[] Telling(Microsoft.CodeAnalysis.Diagnostic[] errors)
    {
        var inTemplates = errors.Where(error => error.Location.GetMappedLineSpan().Path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase)).ToArray();
        var razor = inTemplates.Where(error => error.Id.StartsWith("RZ", StringComparison.Ordinal)).ToArray();
        return razor.Length > 0 ? razor : inTemplates.Length > 0 ? inTemplates : errors;
    }

    // Renamed into place, so that two builds at once never see half a file.
    private static bool Keep(string cached, MemoryStream assembly, MemoryStream symbols)
    {
        try
        {
            Directory.CreateDirectory(CacheFolder);
            foreach (var (path, content) in new[] { (Path.ChangeExtension(cached, ".pdb"), symbols), (cached, assembly) })
            {
                var temporary = $"{path}.{Environment.ProcessId}";
                File.WriteAllBytes(temporary, content.ToArray());
                File.Move(temporary, path, overwrite: true);
            }

            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static IIncrementalGenerator? Generator()
    {
        var path = Path.Combine(CompilerFolder, "Microsoft.CodeAnalysis.Razor.Compiler.dll");
        if (!File.Exists(path)) return null;
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(CompilerFolder, name.Name + ".dll") is var beside && File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
        var type = AssemblyLoadContext.Default.LoadFromAssemblyPath(path).GetType("Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator", throwOnError: true)!;
        return (IIncrementalGenerator)Activator.CreateInstance(type, nonPublic: true)!;
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path));

    private static Place PlaceOf(Microsoft.CodeAnalysis.Diagnostic error)
    {
        var line = error.Location.GetMappedLineSpan();
        var file = line.Path.Length == 0 ? "theme" : Path.GetRelativePath(Environment.CurrentDirectory, line.Path).Replace('\\', '/');
        return new Place(file, line.StartLinePosition.Line + 1, line.StartLinePosition.Character + 1);
    }

    /// <summary>A template as Razor's compiler takes it.</summary>
    private sealed class TemplateSource(string path, string target) : AdditionalText
    {
        public override string Path => path;

        /// <summary>The path in the theme, which the template's name is made from.</summary>
        public string Target => target;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path), Encoding.UTF8);
    }

    /// <summary>The options that a project file would give Razor's compiler.</summary>
    private sealed class RazorOptions(IEnumerable<TemplateSource> sources) : AnalyzerConfigOptionsProvider
    {
        private readonly Dictionary<string, AnalyzerConfigOptions> byFile = sources.ToDictionary(
            source => source.Path,
            AnalyzerConfigOptions (source) => new Options(new()
            {
                ["build_metadata.AdditionalFiles.TargetPath"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Prefix.TrimStart('/') + source.Target)),
            }),
            StringComparer.Ordinal);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
        {
            ["build_property.RazorLangVersion"] = "Latest",
            ["build_property.RazorConfiguration"] = "MVC-3.0",
            ["build_property.RootNamespace"] = "SiteGen.OwnTheme",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => byFile[textFile.Path];
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
