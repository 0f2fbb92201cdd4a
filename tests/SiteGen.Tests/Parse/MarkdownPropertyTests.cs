using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Tests.Reliability.Fuzzing;
using Xunit;

namespace SiteGen.Tests.Parse;

/// <summary>What holds for every text that staff might write.</summary>
[Trait("Speed", "Slow")]
public sealed class MarkdownPropertyTests
{
    private static readonly string[] Pieces =
    [
        "sana", " ", "\n", "\n\n", "# ", "## ", "### ", "- ", "1. ", "> ", "*", "**", "_", "`", "```\n", "[", "](", ")", "![", "<", ">", "</", "|", "|-|\n", "\\", "&", "&amp;", "&#xE000;", "&#xE0010;", "&#0;",
        "<script>", "<div>", "</div>", "<!--", "-->", "<a href=\"", "\"", "javascript:", "https://a.example/", "sivu.md", "#sana", "Taulukko: ", "onclick=", "<svg>", "<style>", "=\n", "---\n", "\t", "ä", "{.a}", ":::", "~~", "^", "$", "[^1]", "[x]: ",
        "Aikataulu", "Vastuutaho", "10–12/2024", "- Julkisuus: julkinen\n", "§",
    ];

    [Fact]
    public void No_text_ends_a_build_and_none_brings_a_script_to_a_page() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithStartSize(20).WithEndSize(120),
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            using var site = new TestSite();
            site.Write("sivu.md", "# Sivu\n\n" + text)
                .Write("strategiat/kunta/index.md", "---\notsikko: Kunta\ntasot: [toimenpide]\n---\n" + text)
                .Write("strategiat/kunta/a-kortti.md", "# Kortti\n\n## Aikataulu\n\n" + text)
                .Write("arvioinnit/arvio/index.md", "---\notsikko: Arvio\nkohde: ../../strategiat/kunta/index.md\n---\n" + text)
                .Write("arvioinnit/arvio/vastaaja.md", "# Vastaaja\n\n" + text)
                .Write("kokoukset/2026-01-15/index.md", "# Kokous\n\n## 1 § Avaus\n\n- Julkisuus: julkinen\n\n" + text);
            site.Build();
            if (!Directory.Exists(site.Output)) return;
            foreach (var (path, bytes) in OutputFolder.Read(site.Output).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))) HarmlessPage.Fault(System.Text.Encoding.UTF8.GetString(bytes), "main *").ShouldBeNull(path);
        }));
}
