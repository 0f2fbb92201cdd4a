using System.Globalization;
using System.Text;
using System.Xml;

namespace SiteGen.Text.Feeds;

/// <summary>Writes feeds: the Atom Syndication Format, RFC 4287.</summary>
public static class AtomText
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static string Of(AtomFeed feed)
    {
        var text = new Utf8StringWriter();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, feed.Language);
            Element(xml, "id", feed.Id);
            Element(xml, "title", feed.Title);
            Element(xml, "updated", Moment(feed.Entries[0].Updated));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", feed.Author);
            xml.WriteEndElement();
            Link(xml, "self", "application/atom+xml", feed.Id);
            Link(xml, "alternate", "text/html", feed.Page);
            foreach (var entry in feed.Entries) Entry(xml, entry);
            xml.WriteEndElement();
        }

        return text + "\n";
    }

    private static void Entry(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Moment(entry.Updated));
        Link(xml, "alternate", "text/html", entry.Page);
        if (entry.Category is { } category)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", XmlCharacters.Valid(category));
            xml.WriteEndElement();
        }

        if (entry.Summary is { } summary) Element(xml, "summary", summary);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, XmlCharacters.Valid(text));

    // Documents know days and no hours. The beginning of the day in UTC is on the same day in Finland.
    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
