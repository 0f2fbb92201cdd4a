using System.Collections.Immutable;
using SiteGen.Compose.Checks;
using SiteGen.Compose.Indicators;
using SiteGen.Compose.Registers;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose;

/// <summary>
/// The third stage. In: typed documents. Out: the site, every relation known and every rule checked.
/// <list type="number">
/// <item>Index the documents, grow the strategies' trees and find which strategies are versions of one another.</item>
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
        var plain = new References(index, tree, source);
        var versions = StrategyVersions.Of(documents, plain);
        var references = plain.Among(versions, tree);
        var current = documents.Where(document => versions.IsNewest(tree.Find(document.Id)?.Strategy ?? document.Id)).ToImmutableArray();
        var findings = documents.OfType<Evaluation>()
            .Select(evaluation => new FindingsMatcher(
                evaluation, references, (index, tree), diagnostics).Match())
            .ToImmutableArray();
        var site = new Site
        {
            Settings = source.Settings,
            Today = today,
            Documents = documents,
            Index = index,
            Tree = tree,
            References = references,
            Versions = versions,
            Files = source.Files,
            FollowUp = new FollowUpIndex(current, (index, tree), references, today),
            Registers = SiteRegisters.Build(current, references, today),
            Mentions = Mentions.Gather(documents, references),
            Evaluations = EvaluationRelations.Of(findings, references, index),
            Findings = findings.ToLookup(found => found.Evaluation.Id),
            FindingsByElement = findings
                .SelectMany(found => found.Parts.Where(part => part.Element is not null).Select(part => (part.Element, Finding: new ElementFindings(found.Evaluation, part))))
                .ToLookup(pair => pair.Element!.Value, pair => pair.Finding),
            Indicators = IndicatorLinks.Of(current, index, references),
        };
        diagnostics.AddRange(AllChecks.Run(site));
        return new(site, [.. diagnostics]);
    }
}
