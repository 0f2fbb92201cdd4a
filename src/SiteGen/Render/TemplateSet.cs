using System.Collections.Frozen;
using RazorLight;
using RazorLight.Compilation;

namespace SiteGen.Render;

/// <summary>
/// Compiled templates by name, handed to RazorLight: it runs them, and compiles nothing itself, as they were compiled with
/// the program or by <see cref="ThemeCompiler"/>.
/// </summary>
internal sealed class TemplateSet : IRazorTemplateCompiler, ITemplateFactoryProvider
{
    private readonly FrozenDictionary<string, Template> templates;

    private readonly FrozenDictionary<Type, string> names;
    private readonly string? ownFolder;

    /// <param name="types">The compiled templates by name.</param>
    /// <param name="ownFolder">The folder of a theme of one's own, or null.</param>
    public TemplateSet(IReadOnlyDictionary<string, Type> types, string? ownFolder)
    {
        this.ownFolder = ownFolder;
        names = types.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
        templates = Templates(types);
    }

    /// <summary>The file of the template that <paramref name="type"/> was compiled from, or null for other types.</summary>
    public string? FileOf(Type? type)
    {
        if (type is null || !names.TryGetValue(type, out var name)) return type?.DeclaringType is { } outer ? FileOf(outer) : null;
        var own = ownFolder is null ? null : Path.Combine(ownFolder, name + ".cshtml");
        return own is not null && File.Exists(own) ? own : Path.Combine("themes", "default", name + ".cshtml");
    }

    private static FrozenDictionary<string, Template> Templates(IReadOnlyDictionary<string, Type> types) => types.ToFrozenDictionary(
        pair => pair.Key,
        pair => new Template(
            new CompiledTemplateDescriptor { TemplateKey = pair.Key, IsPrecompiled = true },
            () =>
            {
                var page = (ITemplatePage)Activator.CreateInstance(pair.Value)!;
                page.Key = pair.Key;
                return page;
            }),
        StringComparer.Ordinal);

    private sealed record Template(CompiledTemplateDescriptor Descriptor, Func<ITemplatePage> Create);

    /// <inheritdoc/>
    public ICompilationService CompilationService => throw new NotSupportedException("Templates are compiled beforehand.");

    /// <inheritdoc/>
    public Task<CompiledTemplateDescriptor> CompileAsync(string templateKey) => templates.TryGetValue(templateKey, out var template)
        ? Task.FromResult(template.Descriptor)
        : throw new TemplateNotFoundException(templateKey);

    /// <inheritdoc/>
    public Func<ITemplatePage> CreateFactory(CompiledTemplateDescriptor templateDescriptor) => templates[templateDescriptor.TemplateKey].Create;
}
