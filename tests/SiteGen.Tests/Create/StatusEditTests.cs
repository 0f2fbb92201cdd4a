using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Source;
using SiteGen.Vocabulary;
using Xunit;

namespace SiteGen.Tests.Create;

public sealed class StatusEditTests
{
    private static readonly DraftField.Value[] Entry = [new(Key.Date, "1.6.2026"), new(Key.Reason, "Syy: 'hyvä' # ei")];

    [Theory]
    [InlineData("Pelkkä teksti.\n", 1)]
    [InlineData("---\n---\nTeksti\n", 1)]
    [InlineData("---\notsikko: A\n---\nTeksti\n", 1)]
    [InlineData("---\nseuranta:\nkausi: 2026\n---\n", 1)]
    [InlineData("---\nseuranta:\n  - päivä: 1.1.2026\n    tila: etenee\n\n  # huomautus\n  - päivä: 1.2.2026\nkausi: 2026\n---\n", 3)]
    [InlineData("---\nuppföljning:\n- datum: 1.1.2026\n---\n", 2)]
    [InlineData("---\r\nseuranta:\r\n  - päivä: 1.1.2026\r\n---\r\nTeksti\r\n", 2)]
    public void The_entry_is_the_last_of_the_follow_up(string text, int entries)
    {
        var edited = StatusEdit.Add(text, HeadOf(text), Entry, "fi")!;
        var list = HeadOf(edited).Find(Key.FollowUp)!.Value.ShouldBeOfType<HeadList>();
        list.Items.Length.ShouldBe(entries);
        var last = list.Items[^1].ShouldBeOfType<HeadMap>();
        last.Find(Key.Reason)!.Value.ShouldBeOfType<HeadText>().Text.ShouldBe("Syy: 'hyvä' # ei");
        edited.Contains("\r\n", StringComparison.Ordinal).ShouldBe(text.Contains("\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void All_other_lines_stay_as_they_were() => Prop.ForAll(
        Gen.ListOf(Gen.Elements("otsikko: A", "kausi: 2026", "# huom", "", "tunnus: 'x'")).ToArbitrary(),
        Gen.ListOf(Gen.Elements("Teksti", "", "## Otsikko", "- kohta", "---")).ToArbitrary(),
        (head, body) =>
        {
            var text = $"---\n{string.Concat(head.Distinct().Select(line => line + "\n"))}---\n{string.Join('\n', body)}";
            var edited = StatusEdit.Add(text, HeadOf(text), Entry, "fi")!.Split('\n').ToList();
            foreach (var line in text.Split('\n')) edited.Remove(line).ShouldBeTrue();
            edited.ShouldBe(["seuranta:", "  - päivä: 1.6.2026", "    peruste: 'Syy: ''hyvä'' # ei'"]);
        }).QuickCheckThrowOnFailure();

    private static HeadMap HeadOf(string text)
    {
        var found = new List<Diagnostic>();
        var (yaml, _) = FrontMatter.Split(text.Replace("\r\n", "\n", StringComparison.Ordinal), "a.md", found);
        return yaml is null ? HeadMap.Empty(Place.StartOf("a.md")) : YamlHeads.Read(yaml, found);
    }
}
