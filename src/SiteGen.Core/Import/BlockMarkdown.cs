namespace SiteGen.Import;

/// <summary>Writes imported blocks as Markdown and keeps in mind on which line each source place came out.</summary>
public sealed class BlockMarkdown
{
    private readonly List<string> lines = [];
    private readonly Dictionary<Spot, int> lineOf = [];

    /// <summary>How many lines there are.</summary>
    public int Count => lines.Count;

    /// <summary>The line, from 1, on which each source place begins.</summary>
    public IReadOnlyDictionary<Spot, int> Lines => lineOf;

    public override string ToString() => string.Concat(lines.Select(line => line + "\n"));

    /// <summary>Adds a line as it is.</summary>
    public void Raw(string line, Spot? spot = null)
    {
        lines.Add(line);
        if (spot is { } place) lineOf.TryAdd(place, lines.Count);
    }

    /// <summary>Adds a heading after an empty line.</summary>
    public void Heading(int level, string words, Spot spot)
    {
        Separate();
        Raw($"{new string('#', Math.Clamp(level, 1, 6))} {words}", spot);
    }

    /// <summary>Adds blocks, each after an empty line; headings begin at <paramref name="level"/>.</summary>
    public void Blocks(IEnumerable<ImportedBlock> blocks, int level)
    {
        var levels = new HeadingLevels(level);
        foreach (var block in blocks) Block(block, string.Empty, levels);
    }

    private void Separate()
    {
        if (lines.Count > 0 && lines[^1].Length > 0) lines.Add(string.Empty);
    }

    private void Block(ImportedBlock block, string indent, HeadingLevels levels)
    {
        switch (block)
        {
            case ImportedHeading heading when InlineMarkdown.OneLine(heading.Content, " ") is { Length: > 0 } words:
                Heading(levels.Of(heading.Level), Closed(words), heading.Spot);
                break;
            case ImportedParagraph { IsRemark: true } remark:
                Separate();
                foreach (var line in InlineMarkdown.Lines(remark.Content)) Raw($"{indent}> {line}", remark.Spot);
                break;
            case ImportedParagraph paragraph when InlineMarkdown.Lines(paragraph.Content) is { IsEmpty: false } text:
                Separate();
                foreach (var line in text) Raw(indent + line, paragraph.Spot);
                break;
            case ImportedList list:
                Separate();
                List(list, indent, levels);
                break;
            case ImportedTable { Rows.IsEmpty: false } table:
                Separate();
                foreach (var line in TableMarkdown.Lines(table)) Raw(indent + line, table.Spot);
                break;
        }
    }

    // "# C#" would lose its last sign.
    private static string Closed(string words) => words.EndsWith('#') ? words[..^1] + "\\#" : words;

    private void List(ImportedList list, string indent, HeadingLevels levels)
    {
        var next = list.Items.FirstOrDefault()?.Number ?? 1;
        foreach (var item in list.Items)
        {
            var marker = list.IsOrdered ? $"{item.Number ?? next}. " : "- ";
            next = (item.Number ?? next) + 1;
            var inner = indent + new string(' ', marker.Length);
            var start = lines.Count;
            foreach (var (i, block) in item.Blocks.Index())
            {
                // A list right below an item's words needs no empty line.
                if (i > 0 && block is ImportedList below) List(below, inner, levels);
                else ItemBlock(block, inner, i == 0, levels);
            }

            if (lines.Count == start) continue;
            // An empty line before the item's own first line is not wanted.
            while (lines[start].Length == 0 && lines.Count > start + 1) RemoveLine(start);
            lines[start] = indent + marker + lines[start][Math.Min(inner.Length, lines[start].Length)..];
        }
    }

    private void ItemBlock(ImportedBlock block, string inner, bool isFirst, HeadingLevels levels)
    {
        if (block is ImportedHeading heading) block = new ImportedParagraph(heading.Content, heading.Spot);
        if (isFirst && block is ImportedParagraph { IsRemark: false } paragraph)
        {
            foreach (var line in InlineMarkdown.Lines(paragraph.Content)) Raw(inner + line, paragraph.Spot);
            return;
        }

        Block(block, inner, levels);
    }

    private void RemoveLine(int at)
    {
        lines.RemoveAt(at);
        foreach (var (spot, line) in lineOf.ToArray())
        {
            if (line > at + 1) lineOf[spot] = line - 1;
        }
    }
}

/// <summary>Heading levels as they may follow each other: from a first level, never skipping one downwards.</summary>
internal sealed class HeadingLevels(int first)
{
    private readonly Stack<int> open = new();

    public int Of(int level)
    {
        while (open.Count > 0 && open.Peek() >= level) open.Pop();
        open.Push(level);
        return Math.Min(6, first + open.Count - 1);
    }
}
