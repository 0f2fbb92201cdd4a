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

    public TemplateSet(IEnumerable<KeyValuePair<string, Type>> types) => templates = types.ToFrozenDictionary(
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
