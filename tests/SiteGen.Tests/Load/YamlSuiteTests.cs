using Shouldly;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Source;
using SiteGen.Tests.Parse;

namespace SiteGen.Tests.Load;

/// <summary>
/// The YAML test suite, read as heads. Of valid texts many are refused on purpose: heads are maps, in one document, without
/// anchors and aliases. The figures are in docs/commonmark.md.
/// </summary>
public sealed class YamlSuiteTests
{
    [PublishedFact]
    public void No_text_makes_the_reader_fall_over_and_the_figures_are_as_documented()
    {
        var read = PublishedExamples.OfYaml().Select(example => (example.Fails, IsAccepted: IsAccepted(example.Yaml))).ToArray();
        int Count(bool fails, bool isAccepted) => read.Count(one => one.Fails == fails && one.IsAccepted == isAccepted);
        var figures = $"valid: {Count(false, true)} accepted, {Count(false, false)} refused; invalid: {Count(true, true)} accepted, {Count(true, false)} refused";
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "commonmark.md")).ShouldContain(figures);
    }

    private static bool IsAccepted(string yaml)
    {
        var diagnostics = new List<Diagnostic>();
        YamlHeads.Read(new SourceText(yaml, "sivu.md", 1), diagnostics);
        return diagnostics.Count == 0;
    }
}
