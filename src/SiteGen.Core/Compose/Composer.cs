using System.Collections.Immutable;
using SiteGen.Compose.Checks;
using SiteGen.Compose.Indicators;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose;

/// <summary>
/// The third stage. In: typed documents. Out: the site, every relation known and every rule checked.
/// <list type="number">
/// <item>Index the documents and grow the strategies' trees.</item>
/// <item>Find what evaluations say of which element.</item>
/// <item>Gather who speaks of whom.</item>
/// <item>Check references, links and the rules of strategies.</item>
/// </list>
/// </summary>
public static class Composer
{
    public static Outcome<Site> Compose(SourceTree source, ImmutableArray<Document> documents, DateOnly today)
    {
        var diagnostics = new List<Diagnostic>();
        var index = new DocumentIndex(documents, source.Settings.Language);
        var (tree, treeDiagnostics) = StrategyTree.Build(index);
        diagnostics.AddRange(treeDiagnostics);
        var references = new References(index, tree, source);
        var findings = documents.OfType<Evaluation>()
            .Select(evaluation => new FindingsMatcher(
                evaluation, references.FindDocument(evaluation.Id, evaluation.Subject), (index, tree), diagnostics).Match())
            .ToImmutableArray();
        var site = new Site
        {
            Settings = source.Settings,
            Today = today,
            Documents = documents,
            Index = index,
            Tree = tree,
            References = references,
            Files = source.Files,
            Mentions = Mentions.Gather(documents, references),
            Findings = findings.ToLookup(found => found.Evaluation.Id),
            FindingsByElement = findings
                .SelectMany(found => found.Parts.Where(part => part.Element is not null).Select(part => (part.Element, Finding: new ElementFindings(found.Evaluation, part))))
                .ToLookup(pair => pair.Element!.Value, pair => pair.Finding),
            Indicators = IndicatorLinks.Of(index, references),
        };
        diagnostics.AddRange(AllChecks.Run(site));
        return new(site, [.. diagnostics]);
    }
}
