using System.Text.Json;
using Shouldly;
using SiteGen.Browser.Machine;

namespace SiteGen.Browser;

/// <summary>Calendar files, read by a reader that others wrote.</summary>
public sealed class CalendarTests : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-calendars-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [CalendarFact]
    public async Task Every_calendar_file_is_read_whole()
    {
        var calendars = await Read();
        calendars.Select(calendar => Path.GetRelativePath(folder, calendar.File).Replace('\\', '/')).ShouldBe(["kalenteri.ics", "ryhmat/elinvoimaryhma.ics"], ignoreOrder: true);
        foreach (var calendar in calendars)
        {
            calendar.Lines.ShouldAllBe(octets => octets <= 75);
            calendar.BareLineEnds.ShouldBeFalse();
            calendar.Name.ShouldNotBeNullOrEmpty();
            calendar.Events.ShouldNotBeEmpty();
            calendar.Events.Select(own => own.Uid).ShouldBeUnique();
            calendar.Events.ShouldAllBe(own => own.Summary.Length > 0 && own.Stamp == "2026-06-01T00:00:00Z" && own.Url!.StartsWith("https://esimerkkila.example/strategia/", StringComparison.Ordinal));
        }
    }

    [CalendarFact]
    public async Task A_meeting_has_its_time_in_Finland_and_its_texts_as_written()
    {
        var meeting = (await Read()).SelectMany(calendar => calendar.Events).First(own => own.Summary == "Elinvoimaryhmän kokous");
        meeting.StartUtc.ShouldBe("2026-06-15T11:00:00.000Z");
        meeting.End.ShouldBe("2026-06-15T16:00:00");
        meeting.Location.ShouldBe("Kunnantalo, kokoushuone Sydän; 2. kerros");
    }

    [CalendarFact]
    public async Task What_repeats_is_there_each_time_and_a_whole_day_ends_the_day_after()
    {
        var frames = (await Read()).First(calendar => calendar.File.EndsWith("kalenteri.ics", StringComparison.Ordinal)).Events.Where(own => own.Summary == "Talousarvion kehys").ToArray();
        frames.Select(own => own.Start).ShouldBe(["2026-05-15", "2027-05-15"]);
        frames.Select(own => own.End).ShouldBe(["2026-05-16", "2027-05-16"]);
        frames[0].Description.ShouldBe("Kehys sisältää strategian rahat; valtuusto päättää, ryhmä valmistelee.");
    }

    private async Task<ReadCalendar[]> Read()
    {
        var content = Path.Combine(Needs.Repository, "tests", "SiteGen.Tests", "Cases", "year-clock-from-every-source", "content");
        var built = await Tool.Run(
            "dotnet", Needs.Repository, "exec", Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), "build", "--content", content, "--output", folder, "--today", "2026-06-01");
        built.ExitCode.ShouldBe(0, built.Output + built.Errors);
        var reader = Needs.CalendarReader.ShouldNotBeNull("npm ci was not run in tests/SiteGen.Browser/tools");
        var read = await Tool.Run(Needs.Node, Needs.Tools, [reader, .. Directory.GetFiles(folder, "*.ics", SearchOption.AllDirectories)]);
        read.Errors.ShouldBeEmpty();
        return JsonSerializer.Deserialize<ReadCalendar[]>(read.Output, Json)!;
    }

    private sealed record ReadCalendar(string File, int[] Lines, bool BareLineEnds, string? Name, ReadEvent[] Events);

    private sealed record ReadEvent(string Uid, string Summary, string? Stamp, string Start, string? StartUtc, string? End, string? Url, string? Location, string? Description);
}
