using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Text.Csv;

/// <summary>
/// Reads comma-separated values (RFC 4180) as spreadsheets write them: separated by semicolons, tabs or commas, whichever
/// the first line holds in that order. Never throws; takes time in proportion to the text's length.
/// </summary>
public static class CsvReader
{
    public static CsvTable Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Reading(text).Table();
    }

    /// <summary>The separator of the first line that has anything in it; what stands in quotation marks does not count.</summary>
    private static char Separator(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("\r\n\uFEFF");
        var isQuoted = false;
        var (hasTab, hasComma) = (false, false);
        foreach (var c in text)
        {
            if (c == '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (c == ';') return ';';
            if (c is '\r' or '\n') break;
            hasTab |= c == '\t';
            hasComma |= c == ',';
        }

        return hasTab ? '\t' : hasComma ? ',' : ';';
    }

    /// <summary>How far the reader has come.</summary>
    private sealed class Reading(string text)
    {
        private readonly char separator = Separator(text);
        private readonly ImmutableArray<CsvRow>.Builder rows = ImmutableArray.CreateBuilder<CsvRow>();
        private int at = text.StartsWith('\uFEFF') ? 1 : 0;
        private int lineStart = text.StartsWith('\uFEFF') ? 1 : 0;
        private int line = 1;
        private CsvPosition? fault;

        private CsvPosition Here => new(line, at - lineStart + 1);

        private bool IsAtLineEnd => at >= text.Length || text[at] is '\r' or '\n';

        public CsvTable Table()
        {
            while (at < text.Length && fault is null) Row();
            return new CsvTable(rows.ToImmutable(), fault);
        }

        private void Row()
        {
            var start = Here;
            var cells = ImmutableArray.CreateBuilder<CsvCell>();
            for (; ; at++)
            {
                cells.Add(Cell());
                if (fault is not null || IsAtLineEnd) break;
            }

            EndLine();
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell.Text))) rows.Add(new CsvRow(cells.ToImmutable(), start));
        }

        private CsvCell Cell()
        {
            var start = Here;
            if (at < text.Length && text[at] == '"') return new CsvCell(Quoted(start), start);
            var from = at;
            while (!IsAtLineEnd && text[at] != separator) at++;
            return new CsvCell(text[from..at], start);
        }

        private string Quoted(CsvPosition start)
        {
            var value = new StringBuilder();
            for (at++; at < text.Length;)
            {
                if (text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"') at++;
                else if (text[at] == '"') break;
                value.Append(text[at]);
                if (IsAtLineEnd) EndLine();
                else at++;
            }

            if (at >= text.Length) fault = start;
            else at++;
            if (!IsAtLineEnd && text[at] != separator) fault ??= Here;
            return value.ToString();
        }

        private void EndLine()
        {
            if (at >= text.Length) return;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            line++;
            lineStart = at;
        }
    }
}
