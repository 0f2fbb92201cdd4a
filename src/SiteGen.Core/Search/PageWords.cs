using SiteGen.Search.Language;

namespace SiteGen.Search;

/// <summary>How much a word form says of a page, from 1 to <see cref="Occurrence.MaxWeight"/>, and in which section it is best shown.</summary>
internal readonly record struct Occurrence(int Weight, int Section)
{
    public const int MaxWeight = 26;
}

/// <summary>Weighs the word forms of one page by where they stand.</summary>
internal sealed class PageWords
{
    private const double Title = 8;
    private const double TitleShare = 10;
    private const double Heading = 5;
    private const double Responsible = 5;
    private const double Attachment = 4;
    private const double Lead = 3;
    private const double Above = 3;

    // The version that holds comes first for the same words.
    private const double EarlierShare = 0.4;

    private readonly Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);
    private readonly string language;
    private int length;

    private PageWords(string language) => this.language = language;

    /// <summary>The forms of <paramref name="page"/>.</summary>
    public static IEnumerable<KeyValuePair<string, Occurrence>> Of(SearchedPage page)
    {
        var words = new PageWords(page.Language);
        words.Read(page);
        return words.tallies.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Occurrence(words.length, page.IsEarlier ? EarlierShare : 1)));
    }

    private void Read(SearchedPage page)
    {
        var title = Forms(page.Title).ToArray();
        // A short title is about each of its words.
        foreach (var form in title) Tally(form).Raise(WordPlaces.Title, Title + (TitleShare / Math.Max(1, title.Length)), 0);
        Field(page.Above, WordPlaces.Above, Above, 0);
        Field(page.Lead ?? string.Empty, WordPlaces.Lead, Lead, 0);
        foreach (var role in page.Responsible) Field(role, WordPlaces.Responsible, Responsible, 0);
        foreach (var attachment in page.Attachments) Field(attachment, WordPlaces.Attachment, Attachment, 0);
        for (var i = 0; i < page.Sections.Length; i++)
        {
            var section = page.Sections[i];
            if (section.IsWritten) Field(section.Heading, WordPlaces.Heading, Heading, i);
            foreach (var form in Forms(section.Text))
            {
                length++;
                Tally(form).Count(i);
            }
        }
    }

    private void Field(string text, WordPlaces place, double weight, int section)
    {
        foreach (var form in Forms(text)) Tally(form).Raise(place, weight, section);
    }

    private IEnumerable<string> Forms(string text) => Tokens.Of(text, language).Select(token => token.Form);

    private Tally Tally(string form)
    {
        if (!tallies.TryGetValue(form, out var tally)) tallies.Add(form, tally = new Tally());
        return tally;
    }
}

/// <summary>Where on a page a word stands, apart from its text.</summary>
[Flags]
internal enum WordPlaces
{
    None = 0, Title = 1, Above = 2, Lead = 4, Responsible = 8, Attachment = 16, Heading = 32,
}

/// <summary>What was seen of one form on one page.</summary>
internal sealed class Tally
{
    private const double Text = 5;

    // A word in a long text says less of it than the same word in a short one.
    private const double UsualLength = 400;

    private WordPlaces places;
    private double weight;
    private int count;
    private int section = -1;
    private bool hasHeading;

    /// <summary>Adds a field's weight once, however often the word stands in it.</summary>
    public void Raise(WordPlaces place, double by, int inSection)
    {
        if (places.HasFlag(place)) return;
        places |= place;
        weight += by;
        // Under its own heading a word is best shown.
        if (inSection == 0 || hasHeading) return;
        hasHeading = true;
        section = inSection;
    }

    public void Count(int inSection)
    {
        count++;
        if (section < 0) section = inSection;
    }

    public Occurrence Occurrence(int length, double share) => new(
        Math.Clamp((int)Math.Round((weight + Frequency(length)) * share), 1, Search.Occurrence.MaxWeight), Math.Max(section, 0));

    private double Frequency(int length) => count == 0 ? 0 : Text * count / (count + 1 + (length / UsualLength));
}
