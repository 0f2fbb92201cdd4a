using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Load;

/// <summary>
/// Reads YAML into heads straight from the event stream, so that size, depth and aliases are bounded before anything is
/// built. Every scalar stays text: what it means is decided by who reads it.
/// </summary>
internal static class YamlHeads
{
    private const int MostCharacters = 256 * 1024;
    private const int MostLevels = 12;

    /// <summary>The head in <paramref name="yaml"/>; an empty one where it cannot be read, which is reported.</summary>
    public static HeadMap Read(SourceText yaml, ICollection<Diagnostic> diagnostics)
    {
        var start = yaml.At(0);
        if (yaml.Text.Length > MostCharacters)
        {
            diagnostics.Add(FileMessages.HeadTooComplex(start));
            return HeadMap.Empty(start) with { IsReadable = false };
        }

        try
        {
            var parser = new Parser(new StringReader(yaml.Text));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _)) return HeadMap.Empty(start);
            parser.Consume<DocumentStart>();
            var value = Value(parser, yaml, MostLevels);
            parser.Consume<DocumentEnd>();
            if (value is HeadText { Text.Length: 0 }) return HeadMap.Empty(start);
            if (value is HeadMap map && parser.Accept<StreamEnd>(out _)) return map;
            diagnostics.Add(FileMessages.HeadMalformed(value.Place));
        }
        catch (TooComplexException fault)
        {
            diagnostics.Add(FileMessages.HeadTooComplex(At(yaml, fault.Start)));
        }
        catch (YamlException fault)
        {
            diagnostics.Add(FileMessages.HeadMalformed(At(yaml, fault.Start)));
        }
        // The package's own checks of its state, which hostile text can reach.
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            diagnostics.Add(FileMessages.HeadMalformed(start));
        }

        return HeadMap.Empty(start) with { IsReadable = false };
    }

    private static HeadValue Value(Parser parser, SourceText yaml, int levelsLeft)
    {
        var start = parser.Current?.Start ?? Mark.Empty;
        if (levelsLeft == 0 || parser.Current is AnchorAlias || parser.Current is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new TooComplexException(start);
        }

        if (parser.TryConsume<MappingStart>(out _)) return Map(parser, yaml, levelsLeft, At(yaml, start));
        if (parser.TryConsume<SequenceStart>(out _)) return List(parser, yaml, levelsLeft, At(yaml, start));
        var scalar = parser.Consume<Scalar>();
        return new HeadText(scalar.Value, At(yaml, scalar.Start));
    }

    private static HeadMap Map(Parser parser, SourceText yaml, int levelsLeft, Place place)
    {
        var entries = ImmutableArray.CreateBuilder<HeadEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is not Scalar) throw new YamlException(parser.Current!.Start, parser.Current.End, string.Empty);
            var key = parser.Consume<Scalar>();
            entries.Add(new HeadEntry(key.Value, Words.Keys.Find(key.Value), Value(parser, yaml, levelsLeft - 1), At(yaml, key.Start)));
        }

        return new HeadMap(entries.ToImmutable(), place);
    }

    private static HeadList List(Parser parser, SourceText yaml, int levelsLeft, Place place)
    {
        var items = ImmutableArray.CreateBuilder<HeadValue>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Value(parser, yaml, levelsLeft - 1));
        return new HeadList(items.ToImmutable(), place);
    }

    private static Place At(SourceText yaml, Mark mark) => yaml.At(Math.Max(0, (int)mark.Line - 1), Math.Max(0, (int)mark.Column - 1));

    private sealed class TooComplexException(Mark start) : Exception
    {
        public Mark Start => start;
    }
}
