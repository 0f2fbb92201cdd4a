using Shouldly;
using SiteGen.Commands;
using Xunit;

namespace SiteGen.Tests;

/// <summary>Builds each broken site below Faults over an older site and holds its messages against what was verified.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> Names => [.. CaseFolder.Names("Faults")];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_gets_the_verified_message_and_an_error_leaves_the_old_site_as_it_was(string name)
    {
        using var folder = new TemporaryFolder();
        Build.Run(new CaseFolder("Cases", "minimal-site").Options(folder["output"], TestSite.Today), new BuildProgress(null)).HasErrors.ShouldBeFalse();
        var old = OutputFolder.ReadAll(folder["output"]);
        var own = new CaseFolder("Faults", name);
        var result = Build.Run(own.Options(folder["output"], own.Settings.Days[0]), new BuildProgress(null));
        if (result.HasErrors) OutputFolder.Same(old, OutputFolder.ReadAll(folder["output"])).ShouldBeTrue("an error leaves the old site byte for byte");
        (result.Written is null).ShouldBe(result.HasErrors);
        Snapshot.VerifyFolder(own.Path, own.Settings.Forms.Prepend("fi").Select(form => KeyValuePair.Create(
            form == "fi" ? "messages" : "messages." + form, Show(result, own.Path, form))));
    }

    [Fact]
    public void Every_code_that_staff_can_cause_has_a_fault_folder()
    {
        var shown = string.Concat(CaseFolder.Names("Faults").Select(name => File.ReadAllText(Path.Combine(Repository.Tests, "Faults", name, "messages.verified.txt"))));
        Catalogue.Codes.Where(code => !Elsewhere.Contains(code)).Where(code => !shown.Contains(code, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // What a folder of files cannot hold: missing and unreadable files, links, sizes, names, the program and the output itself.
    private static readonly string[] Elsewhere =
    [
        "SG0101", "SG0104", "SG0105", "SG0109", "SG0111", "SG0113", "SG0704", "SG0801", "SG0802", "SG0803", "SG0804", "SG0805", "SG0806", "SG0807",
        // Told by sitegen pdf.
        "SG0711", "SG0712", "SG0713", "SG0714",
        // Told by sitegen new and init, not by builds.
        "SG1101", "SG1102", "SG1103", "SG1104", "SG1105", "SG1106", "SG1107", "SG1108", "SG1110", "SG1114",
        // Files to import: Import/ shows these.
        .. Catalogue.Codes.Where(code => code.StartsWith("SG12", StringComparison.Ordinal)),
    ];

    private static string Show(BuildResult result, string folder, string form) => form switch
    {
        "github" => result.Show(folder, "fi", DiagnosticFormat.GitHub),
        "json" => result.Show(folder, "fi", DiagnosticFormat.Json),
        _ => result.Show(folder, form),
    };
}
