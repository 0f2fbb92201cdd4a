using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Text.Time;

namespace SiteGen.OpenData;

/// <summary>Says which columns a table of <typeparamref name="T"/> has, in their order.</summary>
internal sealed class TableBuilder<T>(string name, string meaning)
    where T : notnull
{
    private readonly ImmutableArray<Column>.Builder columns = ImmutableArray.CreateBuilder<Column>();

    public Table Build() => new(name, meaning, columns.ToImmutable());

    public TableBuilder<T> Text(string name, string meaning, Func<DataScope, T, string?> read) => Add(name, ColumnType.Text, meaning, read);

    public TableBuilder<T> Text(string name, string meaning, Func<T, string?> read) => Text(name, meaning, (_, row) => read(row));

    /// <summary>A text that every row has.</summary>
    public TableBuilder<T> Name(string name, string meaning, Func<T, string> read)
    {
        Text(name, meaning, read);
        columns[^1] = columns[^1] with { IsRequired = true };
        return this;
    }

    public TableBuilder<T> Prose(string name, string meaning, Func<T, Prose> read) => Text(name, meaning, (_, row) => DataScope.Plain(read(row)));

    public TableBuilder<T> Texts(string name, string meaning, Func<DataScope, T, IEnumerable<string>> read) => Add(name, ColumnType.Texts, meaning, read);

    public TableBuilder<T> Names(string name, string meaning, Func<T, IEnumerable<Statement>> read) => Texts(name, meaning, (_, row) => DataScope.Names(read(row)));

    public TableBuilder<T> Date(string name, string meaning, Func<T, DateOnly?> read) => Add(name, ColumnType.Date, meaning, (_, row) => read(row));

    public TableBuilder<T> Whole(string name, string meaning, Func<DataScope, T, long?> read) => Add(name, ColumnType.Whole, meaning, (scope, row) => read(scope, row));

    public TableBuilder<T> Number(string name, string meaning, Func<T, decimal?> read) => Add(name, ColumnType.Number, meaning, (_, row) => read(row));

    public TableBuilder<T> Flag(string name, string meaning, Func<DataScope, T, bool> read) => Add(name, ColumnType.Flag, meaning, (scope, row) => read(scope, row));

    public TableBuilder<T> Address(string name, string meaning, Func<DataScope, T, string?> read) => Add(name, ColumnType.Address, meaning, read);

    public TableBuilder<T> Word<TWord>(string name, string meaning, Func<DataScope, T, TWord?> read)
        where TWord : struct, Enum
    {
        Add(name, ColumnType.Word, meaning, (scope, row) => read(scope, row) is { } word ? DataWords.Of(word) : null);
        columns[^1] = columns[^1] with { Words = DataWords.All<TWord>() };
        return this;
    }

    public TableBuilder<T> Document(string name, string meaning, Func<DataScope, T, DocumentId?> read) => Add(name, ColumnType.Document, meaning, (scope, row) => read(scope, row)?.Value);

    public TableBuilder<T> Reference(string name, string meaning, Func<T, Reference?> read) => Document(name, meaning, (scope, row) => scope.Find(read(row)));

    public TableBuilder<T> Documents(string name, string meaning, Func<DataScope, T, IEnumerable<DocumentId>> read) => Add(name, ColumnType.Documents, meaning, (scope, row) => read(scope, row).Select(id => id.Value));

    public TableBuilder<T> References(string name, string meaning, Func<T, IEnumerable<Reference>> read) => Documents(name, meaning, (scope, row) => scope.Find(read(row)));

    /// <summary>A timetable as written, and the days that it was read as.</summary>
    public TableBuilder<T> Timetable(string name, string meaning, Func<T, Timetable?> read) => Text(name, meaning, row => read(row)?.Text)
        .Date(name + "Start", $"The first day of {name}, where one was read.", row => read(row)?.Range?.Start)
        .Date(name + "End", $"The last day of {name}, where one was read.", row => read(row)?.Range?.End);

    public TableBuilder<T> Rows<TRow>(TableBuilder<TRow> rows, Func<DataScope, T, IEnumerable<TRow>> read)
        where TRow : notnull
    {
        var table = rows.Build();
        Add(table.Name, ColumnType.Rows, table.Meaning, (scope, row) => read(scope, row).Cast<object>());
        columns[^1] = columns[^1] with { Rows = table };
        return this;
    }

    private TableBuilder<T> Add(string name, ColumnType type, string meaning, Func<DataScope, T, object?> read)
    {
        columns.Add(new Column(name, type, meaning, (scope, row) => read(scope, (T)row)));
        return this;
    }
}
